class MemoryControlPlane:
    def __init__(self):
        self._words = {}

    def update(self, **words):
        self._words.update(words)
