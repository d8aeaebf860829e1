import logging

import msgpack

import rust_backend

log = logging.getLogger("dita.zinc")


def _slot_from_payload(payload):
    return rust_backend._slot_from_payload(payload)


class RealZincPlane:
    def __init__(self, region):
        self._region = region

    def reload(self):
        slots = [_slot_from_payload(p) for p in msgpack.unpackb(self._region.tobytes())]
        log.info("%d slots read from the plane", len(slots))
        return slots
