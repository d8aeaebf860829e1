import time


class Upload:
    def __init__(self):
        self.started = time.time()
        self.sent = 0

    def rate(self):
        took = time.time() - self.started
        return self.sent / took  # flaw: a clock that goes in steps says that no time went by
