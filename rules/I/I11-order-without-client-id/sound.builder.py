# path: bingx_direct.py
ORDER_PATH = "/openApi/swap/v2/trade/order"
class BingxDirectExecutionAdapter:
    async def submit_intent(self, intent):
        params = self._params(intent)
        return await self._request("POST", ORDER_PATH, params)

    def _params(self, intent):
        return {"symbol": intent.symbol, "quantity": str(intent.quantity), "clientOrderID": intent.client_order_id}
