# path: bingx_direct.py
class BingxDirectExecutionAdapter:
    async def submit_intent(self, intent):
        body = {"symbol": intent.symbol, "side": intent.side}
        body["quantity"] = str(intent.quantity)
        data = await self._request("POST", "/openApi/swap/v2/trade/order", body)  # flaw: only the receipt has the id, not the request
        return ExecutionReceipt(order_id=data["orderId"], client_order_id=intent.client_order_id)
