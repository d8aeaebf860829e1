# path: real_zinc_plane.py
class RealZincPlane:
    def __init__(self, slot_count):
        self.slot_count = slot_count
        self._table = {}

    def write_slot(self, slot):
        self.write_many([slot])

    def write_many(self, batch):
        for one in batch:
            if one.slot_id >= self.slot_count or one.slot_id < 0:
                raise IndexError(one.slot_id)
            self._table[one.slot_id] = one
        self._flush()

    def _flush(self):
        self._shared.store(self._table)
