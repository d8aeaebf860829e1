# path: real_zinc_plane.py
import json
from multiprocessing import shared_memory


class RealZincPlane:
    def __init__(self, prefix: str, slot_count: int, *, kernel_max_slots: int, stride: int = 8192) -> None:
        if slot_count != kernel_max_slots:
            raise ValueError(f"plane has {slot_count} slots, kernel has {kernel_max_slots}")
        self.slot_count = slot_count
        self._stride = stride
        self._region = shared_memory.SharedMemory(name=f"{prefix}_state", create=True, size=slot_count * stride)

    def write_slot(self, slot) -> None:
        slot_id = int(slot.slot_id)
        if not 0 <= slot_id < self.slot_count:
            raise IndexError(f"slot {slot_id} of {self.slot_count}")
        raw = json.dumps(slot.to_dict()).encode("utf-8")
        start = slot_id * self._stride
        self._region.buf[start : start + len(raw)] = raw
