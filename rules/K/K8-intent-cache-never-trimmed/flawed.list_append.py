# path: real_zinc_plane.py
import json
from multiprocessing import shared_memory


class RealZincPlane:
    def __init__(self, prefix, size=1 << 16):
        self._intents = shared_memory.SharedMemory(name=f"{prefix}_intents", create=True, size=size)
        self._slots = shared_memory.SharedMemory(name=f"{prefix}_slots", create=True, size=size)
        self._intent_cache = []

    def write_intent(self, intent):
        body = json.dumps(intent).encode()
        self._intents.buf[: len(body)] = body
        self._intent_cache.append(intent)  # flaw: grows with every intent, nothing trims it

    def read_intents(self):
        return list(self._intent_cache)

    def write_slots(self, slots):
        body = json.dumps(slots).encode()
        self._slots.buf[: len(body)] = body

    def close(self):
        for region in (self._intents, self._slots):
            region.close()
            region.unlink()
