# path: real_zinc_plane.py
import weakref
from multiprocessing import shared_memory


def _release(shm: shared_memory.SharedMemory) -> None:
    shm.close()
    shm.unlink()


class RealZincPlane:
    def __init__(self, prefix: str, slot_count: int, slot_bytes: int = 8192) -> None:
        self.slot_count = slot_count
        name = f"{prefix}_state"
        try:
            self._shm = shared_memory.SharedMemory(name=name, create=True, size=slot_count * slot_bytes)
        except FileExistsError:
            raise RuntimeError(f"region {name} is left from an earlier run; run recovery first")
        self._finalizer = weakref.finalize(self, _release, self._shm)

    def __enter__(self) -> "RealZincPlane":
        return self

    def __exit__(self, *exc) -> None:
        self.close()

    def close(self) -> None:
        self._finalizer()


def run(prefix: str, step) -> None:
    with RealZincPlane(prefix, 10) as plane:
        step(plane)
