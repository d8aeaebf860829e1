# path: bingx_user_stream.py
import json


class BingxUserStream:
    def __init__(self, sink):
        self._sink = sink
        self._seen = set()

    def _identify(self, body):
        given = str(body["id"]) if "id" in body else ""
        order = body.get("o", {})
        return given or "-".join(str(order.get(k)) for k in ("i", "X", "z", "T"))

    def feed(self, text):
        body = json.loads(text)
        event_id = self._identify(body)
        if event_id not in self._seen:
            self._seen.add(event_id)
            self._sink(event_id, body)
