# path: real_zinc_plane.py
import hashlib
import json


def _seal(body):
    return hashlib.blake2b(body, digest_size=8).digest()


class RealZincPlane:
    def _write_region(self, region, doc):
        body = json.dumps(doc).encode()
        region.mem[8:8 + len(body)] = body
        region.mem[:8] = _seal(body)

    def _load(self, region):
        body = bytes(region.mem[8:]).rstrip(b"\0")
        if bytes(region.mem[:8]) != _seal(body):
            return None
        return json.loads(body)
