# path: real_zinc_plane.py
import json
import struct
import threading


class RealZincPlane:
    def __init__(self, region):
        self._region = region
        self._lock = threading.Lock()
        self._state_seq = 0
        self._slot_cache = {}

    def write_slot(self, slot):
        with self._lock:
            self._state_seq += 1
            self._slot_cache[slot.slot_id] = slot.to_dict()
            self._publish_locked()

    def _publish_locked(self):
        body = json.dumps({"slots": list(self._slot_cache.values())}).encode()
        self._region.write(struct.pack("<QI", self._state_seq, len(body)) + body)
