# path: control_plane.py
import threading
from abc import ABC, abstractmethod


class ControlPlane(ABC):
    def __init__(self) -> None:
        self._changed = threading.Event()

    @abstractmethod
    def read(self) -> dict: ...

    @abstractmethod
    def update(self, changes: dict) -> None: ...

    def wait(self, timeout: float) -> bool:
        return self._changed.wait(timeout)

    def notify(self) -> None:
        self._changed.set()
        self._changed = threading.Event()


class MirroredControlPlane(ControlPlane):
    def __init__(self, primary: ControlPlane, mirror: ControlPlane) -> None:
        super().__init__()
        self._primary = primary
        self._mirror = mirror

    def read(self) -> dict:
        return self._primary.read()

    def update(self, changes: dict) -> None:
        self._primary.update(changes)
        self._mirror.update(changes)
        self.notify()
