class Trend:
    def __init__(self, fast):
        self.fast = fast
        self.heats = []

    def rises(self):
        if len(self.heats) < self.fast:
            return False
        recent = list(self.heats)[-self.fast :]
        return sum(recent) / len(recent) > sum(self.heats) / len(self.heats)
