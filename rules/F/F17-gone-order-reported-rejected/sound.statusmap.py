# path: bingx_direct.py
class BingxDirectExecutionAdapter:
    _FINAL = {
        "CANCELLED": "CANCELED",
        "CANCELED": "CANCELED",
        "EXPIRED": "CANCELED",
        "FILLED": "FILLED",
    }

    def __init__(self, rest):
        self.rest = rest

    def cancel(self, symbol, order_id):
        failure = None
        try:
            self.rest.delete("/trade/order", symbol=symbol, orderId=order_id)
        except self.rest.Error as exc:
            failure = str(exc)
        still_open = any(o["orderId"] == order_id for o in self.rest.get("/trade/openOrders", symbol=symbol))
        if still_open:
            return {"order_id": order_id, "status": "REJECTED", "error": failure or "still open"}
        status = self.rest.get("/trade/order", symbol=symbol, orderId=order_id)["status"]
        return {"order_id": order_id, "status": self._FINAL[status], "error": failure}
