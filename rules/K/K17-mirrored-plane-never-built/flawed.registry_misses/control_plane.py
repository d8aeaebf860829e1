from dataclasses import dataclass
from typing import Any


@dataclass
class MirroredControlPlane:  # flaw: missing from the registry that the launcher builds from
    first: Any
    second: Any

    def __getattr__(self, name):
        def both(*args, **kwargs):
            result = getattr(self.first, name)(*args, **kwargs)
            getattr(self.second, name)(*args, **kwargs)
            return result

        return both


class MemoryPlane:
    def __init__(self, prefix):
        self.prefix, self.words = prefix, {}


class FilePlane(MemoryPlane):
    pass


PLANES = {"memory": MemoryPlane, "file": FilePlane}
