import threading
from typing import Protocol


class ControlPlane(Protocol):
    def read(self) -> dict: ...

    def update(self, **words) -> None: ...

    def wait(self, timeout: float) -> bool: ...

    def notify(self) -> None: ...


class InMemoryControlPlane:
    def __init__(self):
        self._words = {"mode": "RUN"}
        self._cond = threading.Condition()

    def read(self):
        return dict(self._words)

    def update(self, **words):
        self._words.update(words)
        self.notify()

    def wait(self, timeout):
        with self._cond:
            return self._cond.wait(timeout)

    def notify(self):
        with self._cond:
            self._cond.notify_all()
