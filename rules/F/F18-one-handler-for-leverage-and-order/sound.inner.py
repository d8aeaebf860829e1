# path: bingx_direct.py
class BingxDirectExecutionAdapter:
    async def submit_intent(self, intent):
        try:
            try:
                await self.set_leverage(intent.symbol, intent.side, intent.leverage)
            except Exception as exc:
                return Receipt(status="NOT_SENT", reason=f"leverage: {exc}")
            data = await self._request("POST", "/openApi/swap/v2/trade/order", self._params(intent))
        except BingxError as exc:
            return Receipt(status="REJECTED", reason=str(exc))
        return Receipt(status="ACKED", order_id=data["orderId"])

    async def set_leverage(self, symbol, side, leverage):
        await self._request("POST", "/openApi/swap/v2/trade/leverage", {"symbol": symbol, "side": side, "leverage": leverage})
