from collections import deque


class PriceFeed:
    def __init__(self, source):
        self.source = source
        self.history = deque(maxlen=1000)

    def on_tick(self, tick):
        self.history.append(tick)
        return self.source.normalise(tick)
