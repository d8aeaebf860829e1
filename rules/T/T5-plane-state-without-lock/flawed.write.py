# path: real_zinc_plane.py
import json
import struct


class RealZincPlane:
    def __init__(self, region):
        self._region = region
        self._state_seq = 0
        self._slot_cache = {}

    def write_slot(self, slot):
        self._state_seq += 1  # flaw: read and written in two steps, shared by several threads
        self._slot_cache[slot.slot_id] = slot.to_dict()
        self._publish()

    def _publish(self):
        body = json.dumps({"slots": list(self._slot_cache.values())}).encode()
        self._region.write(struct.pack("<QI", self._state_seq, len(body)) + body)
