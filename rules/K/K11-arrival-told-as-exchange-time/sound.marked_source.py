# path: bingx_user_stream.py
import time


class BingxUserStream:
    def __init__(self, kernel):
        self._kernel = kernel

    @staticmethod
    def _time_fields(payload):
        if "E" in payload:
            return {"exchange_ts": payload["E"] / 1000, "ts_source": "exchange"}
        order = payload.get("o", {})
        if "T" in order:
            return {"exchange_ts": order["T"] / 1000, "ts_source": "exchange_trade"}
        return {"exchange_ts": time.time(), "ts_source": "local"}

    def on_message(self, payload):
        event = {"type": payload["e"], "order": payload.get("o"), **self._time_fields(payload)}
        self._kernel.on_stream_event(event)
