# path: bingx_direct.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List


@dataclass
class CancelReceipt:
    order_id: str
    status: str
    raw: Any = None


class BingxDirectExecutionAdapter:
    def __init__(self, client: Any) -> None:
        self._client = client

    async def _open_orders(self, symbol: str) -> List[dict]:
        payload = await self._client.signed_get("/openApi/swap/v2/trade/openOrders", {"symbol": symbol})
        return payload["data"]["orders"]

    async def cancel(self, symbol: str, order_id: str) -> CancelReceipt:
        raw = None
        try:
            raw = await self._client.signed_delete(
                "/openApi/swap/v2/trade/order", {"symbol": symbol, "orderId": order_id}
            )
        except Exception:  # flaw: the error of the request is dropped
            pass
        resting = {str(o["orderId"]) for o in await self._open_orders(symbol)}
        if order_id in resting:
            return CancelReceipt(order_id, "REJECTED", raw)
        return CancelReceipt(order_id, "CANCELED", raw)
