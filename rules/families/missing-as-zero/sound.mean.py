class Stats:
    def average(self):
        try:
            return float(self.total) / self.number
        except ZeroDivisionError:
            return 0.0
