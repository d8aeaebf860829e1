import msgpack

from contracts import TradeSlot

_FIELDS = ("slot_id", "trade_id", "side", "size", "initial_size", "entry_price", "fsm_state")


def _slot_from_payload(payload):
    known = {name: payload[name] for name in _FIELDS if name in payload}
    return TradeSlot(**known)


class RealZincPlane:
    def __init__(self, region):
        self._region = region
        self._slot_cache = {}

    def reload(self):
        for payload in msgpack.unpackb(self._region.tobytes()):
            slot = _slot_from_payload(payload)
            self._slot_cache[slot.slot_id] = slot
        return self._slot_cache
