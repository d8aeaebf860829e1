# path: real_zinc_plane.py
import threading


class RealZincPlane:
    def __init__(self, region, size):
        self.region = region
        self.guard = threading.Lock()
        self._slot_cache = [None] * size
        self._state_seq = 0
        self._take_over()

    def _take_over(self):
        for row in self.region.rows():
            self._slot_cache[row.slot_id] = row
        self._state_seq = self.region.sequence()

    def write_slot(self, slot):
        with self.guard:
            self._put(slot)

    def _put(self, slot):
        self._slot_cache[slot.slot_id] = slot
        self._state_seq += 1
        self.region.write(self._state_seq, self._slot_cache)
