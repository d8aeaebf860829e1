# path: bingx_direct.py
TRADE_ORDER_PATH = "/openApi/swap/v2/trade/order"
TRADE_LEVERAGE_PATH = "/openApi/swap/v2/trade/leverage"


class Unreachable(Exception):
    pass


class BingxDirectExecutionAdapter:
    async def submit_intent(self, intent):
        try:
            await self.web.send("POST", TRADE_LEVERAGE_PATH, {"leverage": intent.leverage})
            answer = await self._send_order(intent)  # flaw: one answer, whichever it was
        except Unreachable as error:
            return {"status": "REJECTED", "reason": str(error)}
        return {"status": "NEW", "raw": answer}

    async def _send_order(self, intent):
        problem = None
        for _ in range(3):
            try:
                return await self.web.send("POST", TRADE_ORDER_PATH, intent.body())
            except Unreachable as error:
                problem = error
        raise problem
