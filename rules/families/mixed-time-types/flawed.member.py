import time
from datetime import datetime


class Scanner:
    def __init__(self):
        self.seen = None

    def scan(self, parcel):
        self.seen = time.time()
        return parcel

    def restore(self, row):
        self.seen = datetime.strptime(row["seen"], "%Y-%m-%d")  # flaw: seconds there, a date here
