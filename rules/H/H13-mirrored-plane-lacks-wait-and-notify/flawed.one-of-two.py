# path: control_plane.py
import logging
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

log = logging.getLogger(__name__)


@runtime_checkable
class ControlPlane(Protocol):
    def read(self) -> dict: ...
    def update(self, changes: dict) -> None: ...
    def wait(self, timeout: float) -> bool: ...
    def notify(self) -> None: ...


@dataclass
class MirroredControlPlane:  # flaw: there is notify(), but no wait()
    primary: ControlPlane
    mirrors: list

    def read(self) -> dict:
        return self.primary.read()

    def update(self, changes: dict) -> None:
        for plane in (self.primary, *self.mirrors):
            plane.update(changes)

    def notify(self) -> None:
        self.primary.notify()
        log.debug("notified %d mirrors", len(self.mirrors))
