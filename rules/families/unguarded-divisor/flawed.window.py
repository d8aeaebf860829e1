from collections import deque


class Window:
    def __init__(self, size):
        self.size = size
        self.seen = 0
        self.values = deque(maxlen=size)

    def mean(self):
        if self.seen < self.size:
            return None
        return sum(self.values) / len(self.values)  # flaw: how many were seen is not how many are there
