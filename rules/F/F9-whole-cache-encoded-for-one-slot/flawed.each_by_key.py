# path: real_zinc_plane.py
import json


class RealZincPlane:
    def __init__(self, region):
        self.region = region
        self._slot_cache = {}

    def write_slot(self, slot):
        self._slot_cache[slot.slot_id] = slot
        rows = {"rows": [self._slot_cache[key].to_dict() for key in sorted(self._slot_cache)]}  # flaw: every slot, for one
        self.region.replace(frame(rows))


def frame(document):
    return json.dumps(document).encode()
