# path: real_zinc_control_plane.py
import zinc


class RealZincControlPlane:
    def __init__(self, prefix: str) -> None:
        self._name = prefix + "_control"
        self._handle = zinc.create(self._name, 65536)
        self.closed = False

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb) -> None:
        self.close()

    def read(self) -> bytes:
        if self.closed:
            raise ValueError("plane is closed")
        return zinc.read(self._handle)

    def close(self) -> None:
        zinc.destroy(self._handle)  # flaw: the closed flag is set below but not asked here
        zinc.unlink(self._name)
        self.closed = True
