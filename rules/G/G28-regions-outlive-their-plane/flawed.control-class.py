# path: real_zinc_control_plane.py
from __future__ import annotations

import zinc


class _Region:
    def __init__(self, name: str, size: int) -> None:
        self.handle = zinc.create(name, size)

    def release(self) -> None:
        zinc.destroy(self.handle)


class RealZincControlPlane:
    def __init__(self, prefix: str, size: int = 65536) -> None:
        self._region: _Region | None = _Region(prefix + "_control", size)  # flaw: released by close() alone, no finaliser or exit hook
        self._last: dict = {}

    def update(self, values: dict) -> None:
        self._last = {**self._last, **values}
        zinc.write(self._region.handle, repr(self._last).encode())

    def close(self) -> None:
        region, self._region = self._region, None
        if region is not None:
            region.release()


def main(prefix: str) -> None:
    control = RealZincControlPlane(prefix)
    control.update({"trading": True})
