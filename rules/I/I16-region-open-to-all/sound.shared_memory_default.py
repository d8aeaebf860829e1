# path: real_zinc_plane.py
from multiprocessing import shared_memory


def _region(name: str, size: int) -> shared_memory.SharedMemory:
    try:
        return shared_memory.SharedMemory(name=name, create=True, size=size)
    except FileExistsError:
        return shared_memory.SharedMemory(name=name)


class RealZincPlane:
    def __init__(self, prefix: str, size: int = 1 << 20):
        self._slots = _region(f"{prefix}_slots", size)
        self._intents = _region(f"{prefix}_intents", size)

    def write_slots(self, body: bytes) -> None:
        self._slots.buf[: len(body)] = body

    def close(self) -> None:
        for region in (self._slots, self._intents):
            region.close()


class RealZincControlPlane:
    def __init__(self, prefix: str):
        self._control = _region(f"{prefix}_control", 4096)

    def read(self) -> bytes:
        return bytes(self._control.buf[:4096])
