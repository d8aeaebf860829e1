from collections import deque


class Beat:
    def __init__(self):
        self.delays = deque(maxlen=20)

    def note(self, delay):
        self.delays.append(delay)

    @property
    def mean_delay(self):
        if not self.delays:
            return float("inf")
        return sum(self.delays) / len(self.delays)
