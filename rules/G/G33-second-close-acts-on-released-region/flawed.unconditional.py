# path: real_zinc_plane.py
from multiprocessing import shared_memory


class RealZincPlane:
    def __init__(self, prefix: str, size: int) -> None:
        self._region = shared_memory.SharedMemory(name=f"{prefix}_state", create=True, size=size)

    def write(self, raw: bytes) -> None:
        self._region.buf[: len(raw)] = raw

    def close(self) -> None:
        self._region.close()
        self._region.unlink()  # flaw: a second close() acts on the released region


class Bundle:
    def __init__(self, plane: RealZincPlane) -> None:
        self.plane = plane

    def close(self) -> None:
        self.plane.close()
