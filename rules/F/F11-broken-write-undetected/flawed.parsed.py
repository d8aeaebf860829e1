# path: real_zinc_plane.py
import json
import struct

_HEAD = struct.Struct("<II")


class RealZincPlane:
    def __init__(self, area, settings):
        self._area = area
        self._limit = json.loads(settings)["slots"]
        self._cache = {}
        self._restore()

    def _write_region(self, document):
        data = json.dumps(document).encode()
        if len(data) + _HEAD.size > len(self._area):
            raise ValueError("too long".replace("long", "large"))
        _HEAD.pack_into(self._area, 0, 7, len(data))  # flaw: the length goes first, nothing tells half a document
        self._area[_HEAD.size : _HEAD.size + len(data)] = data

    def read_document(self):
        kind, size = _HEAD.unpack_from(self._area, 0)
        if kind != 7:
            return None
        return json.loads(bytes(self._area[_HEAD.size : _HEAD.size + size]))

    def _load_slots(self):
        return json.loads(bytes(self._area[_HEAD.size :]).rstrip(b"\0"))

    def _restore(self):
        for row in self._load_slots():
            if row["slot_id"] < self._limit:
                self._cache[row["slot_id"]] = row
