# path: bingx_direct.py
class BingxDirectExecutionAdapter:
    async def _rules(self, symbol):
        row = await self.http.get("/quote/contracts", symbol)
        return {"step": row["stepSize"], "phase": row["status"]}

    async def submit_intent(self, intent):
        rules = await self._rules(intent.symbol)
        body = {"symbol": intent.symbol, "quantity": intent.size // rules["step"] * rules["step"]}
        try:
            await self.http.post("/trade/leverage", {"symbol": intent.symbol, "leverage": intent.leverage})
            answer = await self.http.post("/trade/order", body)  # flaw: refused is refused, whichever it was
        except ExchangeError as exc:
            return {"status": "REJECTED", "reason": str(exc)}
        return {"status": "NEW", "order_id": answer["orderId"]}
