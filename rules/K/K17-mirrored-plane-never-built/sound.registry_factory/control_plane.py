PLANES = {}


def plane(kind):
    def register(cls):
        PLANES[kind] = cls
        return cls

    return register


@plane("memory")
class InMemoryControlPlane:
    def __init__(self, config):
        self.words = dict(config.get("words", {}))

    def update(self, **words):
        self.words.update(words)


@plane("mirrored")
class MirroredControlPlane:
    def __init__(self, config):
        self.targets = [PLANES[c["kind"]](c) for c in config["targets"]]

    def update(self, **words):
        for target in self.targets:
            target.update(**words)
