from collections import deque


class Beat:
    def __init__(self):
        self.delays = deque(maxlen=20)

    def note(self, delay):
        self.delays.append(delay)

    @property
    def mean_delay(self):
        return sum(self.delays) / len(self.delays)  # flaw: before the first beat there is none
