# path: bingx_direct.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

_ORDER_GONE = {80016, 80018, 109414}


class BingxApiError(Exception):
    def __init__(self, code: int, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


@dataclass
class CancelReceipt:
    order_id: str
    status: str
    error: Optional[BingxApiError] = None


class BingxDirectExecutionAdapter:
    def __init__(self, client: Any) -> None:
        self._client = client

    async def cancel(self, symbol: str, order_id: str) -> CancelReceipt:
        error: Optional[BingxApiError] = None
        try:
            await self._client.signed_delete("/trade/order", {"symbol": symbol, "orderId": order_id})
        except BingxApiError as exc:
            if exc.code not in _ORDER_GONE:
                raise
            error = exc
        order = await self._client.signed_get("/trade/order", {"symbol": symbol, "orderId": order_id})
        status = order["data"]["order"]["status"]
        return CancelReceipt(order_id, "CANCELED" if status == "CANCELLED" else status, error)
