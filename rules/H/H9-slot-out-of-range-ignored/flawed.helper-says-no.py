# path: real_zinc_plane.py
class RealZincPlane:
    def __init__(self, slot_count):
        self.slot_count = slot_count
        self._cells = [None] * slot_count

    def _has_room(self, slot):
        return 0 <= slot.slot_id < self.slot_count

    def write_slot(self, slot):  # flaw: without room nothing happens
        if self._has_room(slot):
            self._cells[slot.slot_id] = slot
            self._region.write(self._cells)
