class MirroredControlPlane:
    def __init__(self, primary, mirror):
        self.primary, self.mirror = primary, mirror

    def read(self):
        return self.primary.read()

    def update(self, **words):
        self.primary.update(**words)
        self.mirror.update(**words)

    def close(self):
        self.primary.close()
        self.mirror.close()
