# path: bingx_direct.py
class BingxDirectExecutionAdapter:
    async def submit_intent(self, intent):
        sent = False
        try:
            await self.set_leverage(intent.symbol, intent.leverage)
            sent = True
            row = await self._request("POST", "/trade/order", self._params(intent))
        except BingxError as exc:
            return Receipt(status="REJECTED" if sent else "LEVERAGE_REFUSED", order_sent=sent, reason=str(exc))
        return self._receipt(row)
