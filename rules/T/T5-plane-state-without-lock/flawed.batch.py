# path: real_zinc_plane.py
import threading

import msgpack


class RealZincPlane:
    def __init__(self, zinc):
        self._zinc = zinc
        self._region_lock = threading.Lock()
        self._state_seq = 0
        self._slot_cache = [None] * 64

    def _packet(self):
        return msgpack.packb({"seq": self._state_seq, "slots": self._slot_cache}, default=str)

    def _flush(self):
        packet = self._packet()
        with self._region_lock:
            self._zinc.put("state", packet)

    def write_slots(self, slots):
        for slot in slots:
            self._slot_cache[slot.slot_id] = slot.as_row()  # flaw: cache and number change outside the lock
        self._state_seq = self._state_seq + 1
        self._flush()

    def clear_slot(self, slot_id):
        self._slot_cache[slot_id] = None
        self._state_seq = self._state_seq + 1
        self._flush()
