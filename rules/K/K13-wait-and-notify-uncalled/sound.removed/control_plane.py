import threading
from typing import Protocol


class ControlPlane(Protocol):
    def read(self) -> dict: ...

    def update(self, **words) -> None: ...


class InMemoryControlPlane:
    def __init__(self):
        self._words = {"mode": "RUN"}
        self._lock = threading.Lock()

    def read(self):
        with self._lock:
            return dict(self._words)

    def update(self, **words):
        with self._lock:
            self._words.update(words)
