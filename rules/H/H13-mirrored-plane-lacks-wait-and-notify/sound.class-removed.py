# path: control.py
from typing import Protocol


class ControlPlane(Protocol):
    def read(self): ...

    def wait(self, timeout=None): ...

    def notify(self): ...


class InMemoryControlPlane:
    def read(self):
        return self._snapshot

    def wait(self, timeout=None):
        return self._cond.wait(timeout)

    def notify(self):
        self._cond.notify_all()
