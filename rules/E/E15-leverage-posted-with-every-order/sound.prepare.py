# path: bingx_direct.py
class LeverageMismatch(ValueError):
    pass


class BingxDirectExecutionAdapter:
    def __init__(self, http, leverage_by_symbol):
        self._http = http
        self._configured = dict(leverage_by_symbol)

    async def prepare(self):
        """Called once by the launcher, before the first scan."""
        for symbol, leverage in self._configured.items():
            for side in ("LONG", "SHORT"):
                await self._http.post(
                    "/openApi/swap/v2/trade/leverage",
                    {"symbol": symbol, "side": side, "leverage": leverage},
                )

    async def submit_intent(self, intent):
        configured = self._configured.get(intent.asset)
        if configured != int(intent.leverage):
            raise LeverageMismatch(f"{intent.asset}: {intent.leverage} wanted, {configured} set")
        body = {
            "symbol": intent.asset,
            "side": intent.side,
            "type": "MARKET",
            "quantity": intent.target_size,
        }
        return await self._http.post("/openApi/swap/v2/trade/order", body)
