import json


class TickerFeed:
    def __init__(self, ws):
        self._ws = ws
        self._listeners = []

    def subscribe(self, listener):
        self._listeners.append(listener)

    async def run(self):
        async for message in self._ws:
            tick = json.loads(message)
            for listener in self._listeners:
                listener(tick["s"], float(tick["p"]))
