# path: control.py
from typing import Protocol


class ControlPlane(Protocol):
    def read(self): ...

    def wait(self, timeout=None): ...

    def notify(self): ...


class _Pair:
    def __init__(self, primary, secondary):
        self._primary = primary
        self._secondary = secondary

    def notify(self):
        self._primary.notify()


class MirroredControlPlane(_Pair):  # flaw: notify is inherited, wait is nowhere
    def read(self):
        return self._primary.read()
