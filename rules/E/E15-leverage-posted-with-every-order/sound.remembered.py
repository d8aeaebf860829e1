# path: bingx_direct.py
from __future__ import annotations

from typing import Any, Dict, Tuple


class BingxDirectExecutionAdapter:
    def __init__(self, client: Any) -> None:
        self._client = client
        self._leverage: Dict[Tuple[str, str], int] = {}

    async def _apply_leverage(self, symbol: str, side: str, leverage: int) -> None:
        key = (symbol, side)
        if self._leverage.get(key) == leverage:
            return
        await self._client.signed_post(
            "/openApi/swap/v2/trade/leverage", {"symbol": symbol, "side": side, "leverage": leverage}
        )
        self._leverage[key] = leverage

    async def submit_intent(self, intent: Any) -> Dict[str, Any]:
        await self._apply_leverage(intent.asset, intent.side, int(intent.leverage))
        return await self._client.signed_post(
            "/openApi/swap/v2/trade/order",
            {
                "symbol": intent.asset,
                "side": intent.side,
                "type": intent.order_type,
                "quantity": intent.target_size,
            },
        )
