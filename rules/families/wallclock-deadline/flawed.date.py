from datetime import datetime, timedelta


class Throttle:
    def __init__(self):
        self.last = datetime.now()

    def is_open(self):
        return datetime.now() - self.last > timedelta(seconds=5)  # flaw: a step of the clock opens or shuts it
