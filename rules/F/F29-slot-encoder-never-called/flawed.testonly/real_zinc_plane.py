import msgpack

__all__ = ["RealZincPlane"]


class RealZincPlane:
    def __init__(self, region):
        self._region = region
        self._slot_cache = {}

    def write_slot(self, slot):
        self._slot_cache[slot.slot_id] = vars(slot).copy()
        self._publish()

    def _publish(self):
        self._region.replace(msgpack.packb(self._slot_cache))

    def close(self):
        self._region.close()


def _slot_to_payload(slot):  # flaw: only a test calls it
    payload = vars(slot).copy()
    payload["fsm_state"] = getattr(slot.fsm_state, "value", slot.fsm_state)
    payload.pop("_dirty", None)
    return payload
