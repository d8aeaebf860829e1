# path: bingx_direct.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any


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
        try:
            await self._client.signed_delete("/trade/order", {"symbol": symbol, "orderId": order_id})
        except BingxApiError as exc:
            return CancelReceipt(order_id, "REJECTED", f"{exc.code}: {exc}")  # flaw: "order does not exist" is a rejection like any other
        rows = (await self._client.signed_get("/trade/openOrders", {"symbol": symbol}))["orders"]
        if any(str(row["orderId"]) == order_id for row in rows):
            return CancelReceipt(order_id, "REJECTED", "still open")
        return CancelReceipt(order_id, "CANCELED")
