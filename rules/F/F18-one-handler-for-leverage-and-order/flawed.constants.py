# path: bingx_direct.py
_LEVER = "/openApi/swap/v2/trade/leverage"
_TRADE = "/openApi/swap/v2/trade/order"


class BingxDirectExecutionAdapter:
    async def _post(self, where, body):
        return await self._web.post(where, body)

    async def submit_intent(self, intent):
        try:
            await self._post(_LEVER, {"symbol": intent.symbol, "leverage": intent.leverage})
            answer = await self._post(_TRADE, intent.params())  # flaw: one handler for both
        except OSError as error:
            return {"status": "REJECTED", "reason": str(error)}
        return {"status": "NEW", "raw": answer}
