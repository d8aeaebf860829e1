# path: bingx_user_stream.py
import json


class BingxUserStream:
    def __init__(self, ws, kernel):
        self.ws = ws
        self.kernel = kernel

    async def run(self):
        async for raw in self.ws:
            message = json.loads(raw)
            if message["e"] == "ORDER_TRADE_UPDATE":
                self._dispatch(message)

    def _dispatch(self, message):
        order = message["o"]
        event = {
            "order_id": str(order["i"]),
            "status": order["X"],
            "filled": float(order["z"]),
            "exchange_ts": message["E"],
        }
        self.kernel.on_venue_event(event)  # flaw: applied by arrival, no last time per order is kept
