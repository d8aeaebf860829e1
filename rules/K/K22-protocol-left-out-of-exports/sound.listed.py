# path: control_plane.py
from typing import Protocol, runtime_checkable

__all__ = ["ControlPlane", "InMemoryControlPlane", "RealZincControlPlane"]


@runtime_checkable
class ControlPlane(Protocol):
    def read(self) -> dict: ...

    def update(self, **words) -> None: ...


class InMemoryControlPlane:
    def __init__(self):
        self._words = {}

    def read(self):
        return dict(self._words)

    def update(self, **words):
        self._words.update(words)


class RealZincControlPlane(InMemoryControlPlane):
    def __init__(self, prefix):
        super().__init__()
        self.prefix = prefix
