import time


class Parcels:
    def __init__(self, keep):
        self.keep = keep

    def is_old(self, row):
        # What the sender wrote down is of the calendar.
        return time.time() - row["ts"] > self.keep

    def is_stale(self, claims):
        return time.time() - claims["iat"] > self.keep
