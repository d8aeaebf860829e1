# path: real_zinc_plane.py
import threading

import msgpack


def _encode(slot):
    return {
        "id": slot.slot_id,
        "trade": slot.trade_id,
        "state": slot.fsm_state,
        "size": slot.size,
        "entry": slot.entry_price,
    }


class RealZincPlane:
    def __init__(self, region, notifier):
        self._region = region
        self._notifier = notifier
        self._guard = threading.RLock()
        self._slot_cache = {}

    def write_slot(self, slot):
        with self._guard:
            self._slot_cache[slot.slot_id] = slot
            ordered = [self._slot_cache[k] for k in sorted(self._slot_cache)]
            self._publish(ordered)

    def _publish(self, slots):
        blob = msgpack.packb([_encode(s) for s in slots])  # flaw: cost of one write grows with the number of slots
        self._region.replace(blob)
        self._notifier.notify_all()
