# path: bingx_user_stream.py
import json
import logging

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, ws, kernel):
        self.ws, self.kernel = ws, kernel
        self._newest = {}

    async def run(self):
        async for raw in self.ws:
            message = json.loads(raw)
            if message["e"] == "ORDER_TRADE_UPDATE":
                self._dispatch(message)

    def _dispatch(self, message):
        order_id, sent = str(message["o"]["i"]), message["E"]
        if sent < self._newest.get(order_id, 0):
            log.warning("OUT_OF_ORDER %s: %s after %s", order_id, sent, self._newest[order_id])
            return
        self._newest[order_id] = sent
        self.kernel.on_venue_event({"order_id": order_id, "status": message["o"]["X"], "exchange_ts": sent})
