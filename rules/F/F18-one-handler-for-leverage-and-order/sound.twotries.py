# path: bingx_direct.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class Receipt:
    status: str
    stage: str
    order_id: Optional[str] = None
    error: str = ""


class BingxDirectExecutionAdapter:
    def __init__(self, client: Any) -> None:
        self._client = client

    async def submit_intent(self, intent: Any) -> Receipt:
        common = {"symbol": intent.asset, "side": intent.side}
        try:
            await self._client.signed_post("/trade/leverage", {**common, "leverage": int(intent.leverage)})
        except Exception as exc:
            return Receipt("NOT_SENT", stage="leverage", error=str(exc))
        try:
            ack = await self._client.signed_post("/trade/order", {**common, "quantity": intent.target_size})
        except Exception as exc:
            return Receipt("REJECTED", stage="order", error=str(exc))
        return Receipt("ACKED", stage="order", order_id=str(ack["data"]["order"]["orderId"]))
