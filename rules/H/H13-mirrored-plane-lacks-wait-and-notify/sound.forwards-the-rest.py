# path: control.py
from typing import Protocol


class ControlPlane(Protocol):
    def read(self): ...

    def wait(self, timeout=None): ...

    def notify(self): ...


class MirroredControlPlane:
    def __init__(self, primary, secondary):
        self._primary = primary
        self._secondary = secondary

    def read(self):
        return self._primary.read()

    def __getattr__(self, name):
        return getattr(self._primary, name)
