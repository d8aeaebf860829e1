# path: real_zinc_control_plane.py
import json
import mmap
import struct
import zlib

_HEADER = struct.Struct("<II")


class ControlUnreadable(Exception):
    pass


class RealZincControlPlane:
    def __init__(self, region: mmap.mmap) -> None:
        self._region = region

    def update(self, document: dict) -> None:
        body = json.dumps(document).encode()
        self._region[_HEADER.size : _HEADER.size + len(body)] = body
        self._region[: _HEADER.size] = _HEADER.pack(len(body), zlib.crc32(body))

    def read(self) -> dict:
        for _ in range(50):
            length, checksum = _HEADER.unpack(self._region[: _HEADER.size])
            body = self._region[_HEADER.size : _HEADER.size + length]
            if zlib.crc32(body) == checksum:
                return json.loads(body)
        raise ControlUnreadable("checksum did not match in 50 reads")
