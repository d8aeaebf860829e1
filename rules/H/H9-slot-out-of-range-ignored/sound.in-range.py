# path: real_zinc_plane.py
class RealZincPlane:
    def write_slot(self, slot):
        if slot.slot_id not in range(self.slot_count):
            raise IndexError(slot.slot_id)
        self._region.write(slot.slot_id, slot)
