# path: control_plane.py
from typing import Any, Mapping, Optional, Protocol


class ControlPlane(Protocol):
    def read(self) -> Mapping[str, Any]: ...

    def update(self, **changes: Any) -> Mapping[str, Any]: ...

    def wait(self, timeout: Optional[float] = None) -> bool: ...

    def notify(self) -> None: ...


class MirroredControlPlane:  # flaw: wait and notify of ControlPlane are left out
    def __init__(self, primary: ControlPlane, mirror: ControlPlane) -> None:
        self._primary = primary
        self._mirror = mirror

    def read(self) -> Mapping[str, Any]:
        return self._primary.read()

    def update(self, **changes: Any) -> Mapping[str, Any]:
        state = self._primary.update(**changes)
        self._mirror.update(**changes)
        return state
