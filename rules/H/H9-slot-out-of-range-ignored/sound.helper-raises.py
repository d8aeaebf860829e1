# path: real_zinc_plane.py
class SlotOutOfRange(IndexError):
    pass


def require_slot(slot_id, slot_count):
    if not 0 <= slot_id < slot_count:
        raise SlotOutOfRange(f"{slot_id} of {slot_count}")


class RealZincPlane:
    def __init__(self, slot_count):
        self.slot_count = slot_count
        self._cells = [None] * slot_count

    def write_slot(self, slot):
        require_slot(slot.slot_id, self.slot_count)
        self._cells[slot.slot_id] = slot
        self._publish()

    def _publish(self):
        self._region.write([c for c in self._cells if c is not None])
