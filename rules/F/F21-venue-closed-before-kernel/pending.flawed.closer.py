# path: launcher.py
from dataclasses import dataclass, field
from typing import Any


class Closer:
    def __init__(self):
        self._steps = []

    def add(self, part):
        self._steps.append(part.close)
        return part

    def close(self):
        for step in self._steps:
            step()


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    closer: Closer = field(default_factory=Closer)

    def close(self):
        self.closer.close()  # flaw: first in, first closed, and the venue comes first


def build(settings):
    closer = Closer()
    venue = closer.add(make_venue(settings))
    kernel = closer.add(ExecutionKernel(venue))
    return DITAv2LauncherBundle(kernel, venue, closer)
