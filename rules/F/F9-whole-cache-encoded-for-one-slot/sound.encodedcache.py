# path: real_zinc_plane.py
import orjson


class RealZincPlane:
    def __init__(self, region, max_slots):
        self._region = region
        self._slot_cache = [None] * max_slots
        self._encoded = [b"null"] * max_slots

    def write_slot(self, slot):
        index = slot["slot_id"]
        self._slot_cache[index] = slot
        self._encoded[index] = orjson.dumps(slot)
        self._region.replace(b"[" + b",".join(self._encoded) + b"]")

    def write_slots(self, slots):
        for slot in slots:
            self._slot_cache[slot["slot_id"]] = slot
            self._encoded[slot["slot_id"]] = orjson.dumps(slot)
        self._region.replace(b"[" + b",".join(self._encoded) + b"]")

    def read_slots(self):
        return [slot for slot in self._slot_cache if slot is not None]
