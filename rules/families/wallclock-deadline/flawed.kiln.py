import time


class Firing:
    def __init__(self, hours):
        self.start_time = time.time()
        self.end_time = self.start_time + hours * 3600

    def is_over(self):
        return time.time() >= self.end_time  # flaw: this firing's own limit

    def wait(self, text):
        limit = 0
        if text:
            limit = float(text)
        until = time.time() + limit
        while time.time() < until:  # flaw: whatever it was before it was known
            self.look()

    def burn(self, limit):
        began = time.time()
        spent = -1
        while spent < limit:
            self.look()
            spent = time.time() - began  # flaw: how much of the limit is gone

    def shut(self, kiln):
        self.quiet_until[kiln.name] = time.time() + 5  # flaw: wherever that is asked
