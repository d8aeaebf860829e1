# path: real_zinc_plane.py
class RealZincPlane:
    def __init__(self): self._state_seq = 0; self._slot_cache = {}; self._lock = threading.Lock()
    def _next_seq(self):
        self._state_seq += 1
        return self._state_seq
    def write_slot(self, slot):
        self._slot_cache[slot.slot_id] = slot  # flaw: the lock spans the write alone
        seq = self._next_seq()
        with self._lock:
            self._write_region(self._region, {"seq": seq, "slots": self._slot_cache})
