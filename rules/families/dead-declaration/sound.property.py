# A property is compared and added like any other value.
class Shelf:
    def __init__(self):
        self.rows = []

    @property
    def _load(self):
        return len(self.rows) * 4

    def is_full(self):
        return self._load >= 40
