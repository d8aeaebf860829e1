# path: real_zinc_control_plane.py
import atexit
from contextlib import closing

import zinc


class RealZincControlPlane:
    def __init__(self, prefix: str, size: int = 65536) -> None:
        name = f"{prefix}_control"
        if zinc.exists(name):
            zinc.unlink(name)
        self._handle = zinc.create(name, size)
        atexit.register(self.close)

    def update(self, raw: bytes) -> None:
        zinc.write(self._handle, raw)

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            zinc.destroy(handle)
            atexit.unregister(self.close)


def main(prefix: str) -> None:
    with closing(RealZincControlPlane(prefix)) as control:
        control.update(b'{"trading": true}')
