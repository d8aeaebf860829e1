# path: bingx_user_stream.py
from typing import Any, Dict


class BingxUserStream:
    def __init__(self, rest):
        self._rest = rest
        self.cross_wallet_balance = None
        self.available_margin = None

    def _on_account(self, payload: Dict[str, Any]) -> None:
        for row in payload["a"]["B"]:
            if row["a"] != "USDT":
                continue
            self.cross_wallet_balance = float(row["cw"])
            self.available_margin = None

    async def refresh_margin(self) -> float:
        answer = await self._rest.get("/openApi/swap/v2/user/balance")
        self.available_margin = float(answer["data"]["balance"]["availableMargin"])
        return self.available_margin
