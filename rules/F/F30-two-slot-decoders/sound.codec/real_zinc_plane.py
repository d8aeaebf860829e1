import json

from slot_codec import slot_from_payload as _slot_from_payload


class RealZincPlane:
    def __init__(self, region):
        self._region = region

    def read_slots(self):
        raw = self._region.tobytes().rstrip(b"\x00")
        return [_slot_from_payload(p) for p in json.loads(raw or b"[]")]
