# path: real_zinc_plane.py
import json
from multiprocessing import shared_memory


class RealZincPlane:  # flaw: the region outlives every owner that does not call close()
    def __init__(self, prefix: str, slot_count: int, slot_bytes: int = 8192) -> None:
        self.slot_count = slot_count
        self.slot_bytes = slot_bytes
        self._shm = shared_memory.SharedMemory(
            name=f"{prefix}_state", create=True, size=slot_count * slot_bytes
        )

    def write_slot(self, slot_id: int, slot: dict) -> None:
        if not 0 <= slot_id < self.slot_count:
            raise IndexError(slot_id)
        raw = json.dumps(slot).encode().ljust(self.slot_bytes, b"\0")
        start = slot_id * self.slot_bytes
        self._shm.buf[start : start + self.slot_bytes] = raw

    def close(self) -> None:
        self._shm.close()
        self._shm.unlink()


def run_once(prefix: str, slots: list[dict]) -> None:
    plane = RealZincPlane(prefix, len(slots))
    for index, slot in enumerate(slots):
        plane.write_slot(index, slot)
    plane.close()
