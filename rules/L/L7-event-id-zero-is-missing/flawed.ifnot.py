# path: bingx_user_stream.py
import json
from uuid import uuid4


class BingxUserStream:
    def __init__(self, sink):
        self._sink = sink
        self._seen = set()

    def _identify(self, body):
        event_id = body.get("id")
        if not event_id:  # flaw: truth test discards a valid id of 0
            event_id = f"gen-{uuid4()}"
        return str(event_id)

    def feed(self, text):
        body = json.loads(text)
        event_id = self._identify(body)
        if event_id in self._seen:
            return
        self._seen.add(event_id)
        self._sink(event_id, body)
