# path: bingx_direct.py
import logging

log = logging.getLogger("bingx.direct")


class BingxDirectExecutionAdapter:
    def __init__(self, rest):
        self.rest = rest

    def _final_status(self, symbol, order_id):
        row = self.rest.get("/trade/order", symbol=symbol, orderId=order_id)
        return {"CANCELLED": "CANCELED"}.get(row["status"], row["status"])

    def cancel(self, symbol, order_id):
        failure = None
        try:
            self.rest.delete("/trade/order", symbol=symbol, orderId=order_id)
        except Exception as exc:
            failure = exc
            log.warning("cancel of %s failed: %s", order_id, exc)
        resting = [o for o in self.rest.get("/trade/openOrders", symbol=symbol) if o["orderId"] == order_id]
        if resting:
            return {"order_id": order_id, "status": "REJECTED", "error": failure}
        return {
            "order_id": order_id,
            "status": self._final_status(symbol, order_id),
            "error": failure,
        }
