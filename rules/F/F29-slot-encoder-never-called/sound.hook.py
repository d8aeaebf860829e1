# path: real_zinc_plane.py
import functools
import json


class TradeSlot:
    def __init__(self, slot_id, size, fsm_state):
        self.slot_id = slot_id
        self.size = size
        self.fsm_state = fsm_state


@functools.singledispatch
def _encode(value):
    raise TypeError(f"cannot encode {type(value).__name__}")


def _slot_to_payload(slot):
    return {"slot_id": slot.slot_id, "size": slot.size, "fsm_state": slot.fsm_state}


_encode.register(TradeSlot, _slot_to_payload)


class RealZincPlane:
    def __init__(self, region):
        self._region = region
        self._slot_cache = {}

    def write_slot(self, slot):
        self._slot_cache[slot.slot_id] = slot
        text = json.dumps(list(self._slot_cache.values()), default=_encode)
        self._region.replace(text.encode())
