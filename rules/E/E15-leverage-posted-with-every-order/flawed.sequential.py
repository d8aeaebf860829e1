# path: bingx_direct.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict


@dataclass
class Receipt:
    status: str
    order_id: str
    raw: Dict[str, Any]


class BingxDirectExecutionAdapter:
    def __init__(self, client: Any) -> None:
        self._client = client

    async def submit_intent(self, intent: Any) -> Receipt:
        symbol = self._venue_symbol(intent.asset)
        await self._client.signed_post(  # flaw: a leverage request of its own for each order
            "/openApi/swap/v2/trade/leverage",
            {"symbol": symbol, "side": intent.side, "leverage": int(intent.leverage)},
        )
        params = {
            "symbol": symbol,
            "side": "BUY" if intent.side == "LONG" else "SELL",
            "type": "MARKET",
            "quantity": f"{intent.target_size:.4f}",
            "clientOrderID": intent.intent_id,
        }
        ack = await self._client.signed_post("/openApi/swap/v2/trade/order", params)
        return Receipt(status="ACKED", order_id=str(ack["data"]["order"]["orderId"]), raw=ack)

    @staticmethod
    def _venue_symbol(asset: str) -> str:
        return asset if "-" in asset else asset.replace("USDT", "-USDT")
