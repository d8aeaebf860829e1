class Tally:
    def __init__(self):
        self._counts = {}

    def count_of(self, word):
        return self._counts.get(word, 0)
