# path: real_zinc_plane.py
from .shared_bank import Bank


class RealZincPlane:
    def __init__(self, path, size):
        self._state = Bank(path, size)
        self._turn = 0

    def publish(self, slot):
        self._turn += 1
        self._state.write({"turn": self._turn, "slot": slot.to_dict()})
# path: shared_bank.py
import json
import mmap
import struct

_WORD = struct.Struct("<Q")


class Bank:
    def __init__(self, path, size):
        self.size = size
        with open(path, "r+b") as file:
            self.buf = mmap.mmap(file.fileno(), 2 * size + 8)

    def write(self, document):
        data = json.dumps(document).encode()
        (word,) = _WORD.unpack_from(self.buf, 0)
        half = 1 - word % 2
        at = 8 + half * self.size
        self.buf[at : at + len(data)] = data
        _WORD.pack_into(self.buf, 0, ((word >> 1) + 1 << 1) | half)

    def fetch(self):
        (word,) = _WORD.unpack_from(self.buf, 0)
        at = 8 + (word & 1) * self.size
        return json.loads(bytes(self.buf[at : at + self.size]).rstrip(b"\0"))
