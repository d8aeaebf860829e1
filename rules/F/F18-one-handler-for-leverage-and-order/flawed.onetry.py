# path: bingx_direct.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class Receipt:
    status: str
    order_id: Optional[str] = None
    error: str = ""


class BingxDirectExecutionAdapter:
    def __init__(self, client: Any) -> None:
        self._client = client

    async def submit_intent(self, intent: Any) -> Receipt:
        try:
            await self._client.signed_post(
                "/trade/leverage",
                {"symbol": intent.asset, "side": intent.side, "leverage": int(intent.leverage)},
            )
            ack = await self._client.signed_post(
                "/trade/order",
                {"symbol": intent.asset, "side": intent.side, "type": "MARKET", "quantity": intent.target_size},
            )
        except Exception as exc:  # flaw: a failed leverage request comes back as a rejected order
            return Receipt(status="REJECTED", error=str(exc))
        return Receipt(status="ACKED", order_id=str(ack["data"]["order"]["orderId"]))
