# path: control_plane.py
from __future__ import annotations

from typing import Protocol

__all__ = [  # flaw: the protocol ControlPlane is not among the names
    "InMemoryControlPlane",
    "RealZincControlPlane",
    "ControlWords",
]


class ControlWords(dict):
    @property
    def paused(self) -> bool:
        return self.get("mode") == "PAUSE"


class ControlPlane(Protocol):
    def read(self) -> ControlWords: ...

    def update(self, **words: str) -> None: ...


class InMemoryControlPlane:
    def __init__(self) -> None:
        self._words = ControlWords()

    def read(self) -> ControlWords:
        return ControlWords(self._words)

    def update(self, **words: str) -> None:
        self._words.update(words)


class RealZincControlPlane(InMemoryControlPlane):
    pass
