class Parcel:
    def __init__(self):
        self.errbacks = []

    def lose(self, reason):
        for errback in self.errbacks:
            errback(self, reason)  # flaw: one that fails keeps the news from the rest
