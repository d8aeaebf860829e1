class InMemoryControlPlane:
    def __init__(self):
        self._words = {}

    def read(self):
        return dict(self._words)

    def update(self, **words):
        self._words.update(words)


class MirroredControlPlane:  # flaw: no launcher mode or factory makes one
    def __init__(self, primary, mirror):
        self.primary = primary
        self.mirror = mirror

    def read(self):
        return self.primary.read()

    def update(self, **words):
        self.primary.update(**words)
        self.mirror.update(**words)
