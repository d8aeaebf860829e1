# path: bingx_direct.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_ORDER_GONE = frozenset({80016, 80018})


class BingxApiError(Exception):
    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass
class CancelReceipt:
    order_id: str
    status: str
    error: str = ""


class BingxDirectExecutionAdapter:
    def __init__(self, client: Any) -> None:
        self._client = client

    async def cancel(self, symbol: str, order_id: str) -> CancelReceipt:
        query = {"symbol": symbol, "orderId": order_id}
        try:
            await self._client.signed_delete("/trade/order", query)
        except BingxApiError as exc:
            if exc.code not in _ORDER_GONE:
                return CancelReceipt(order_id, "REJECTED", f"{exc.code}: {exc}")
        row = await self._client.signed_get("/trade/order", query)
        if row["status"] == "FILLED":
            return CancelReceipt(order_id, "FILLED")
        if row["status"] in ("NEW", "PARTIALLY_FILLED"):
            return CancelReceipt(order_id, "REJECTED", "still open")
        return CancelReceipt(order_id, "CANCELED")
