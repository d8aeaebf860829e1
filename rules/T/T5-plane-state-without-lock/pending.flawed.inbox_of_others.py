# path: real_zinc_plane.py
import queue
class RealZincPlane:
    def __init__(self):
        self._inbox = queue.Queue()
        self._state_seq = 0
        self._slot_cache = {}
    def next_control(self):
        return self._inbox.get()
    def write_slot(self, slot):
        self._state_seq += 1  # flaw: no lock
        self._slot_cache[slot.slot_id] = slot.to_dict()
        self._region.put(self._state_seq, self._slot_cache)
