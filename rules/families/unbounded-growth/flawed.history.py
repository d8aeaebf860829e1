class PriceFeed:
    def __init__(self, source):
        self.source = source
        self.history = []

    def on_tick(self, tick):
        self.history.append(tick)  # flaw: nothing takes a tick out again
        return self.source.normalise(tick)

    def last(self):
        return self.history[-1] if self.history else None

    def close(self):
        self.history.clear()
