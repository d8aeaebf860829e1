# path: real_zinc_control_plane.py
import weakref

import zinc


def _destroy(handle, name: str) -> None:
    zinc.destroy(handle)
    zinc.unlink(name)


class RealZincControlPlane:
    def __init__(self, prefix: str) -> None:
        name = prefix + "_control"
        self._handle = zinc.create(name, 65536)
        self._finalize = weakref.finalize(self, _destroy, self._handle, name)

    def read(self) -> bytes:
        if not self._finalize.alive:
            raise ValueError("plane is closed")
        return zinc.read(self._handle)

    def close(self) -> None:
        self._finalize()
