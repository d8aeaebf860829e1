# path: real_zinc_plane.py
class RealZincPlane:
    def _write_region(self, region, payload):
        body = json.dumps(payload).encode()
        target = 1 - region.active_index
        offset = region.offset(target)
        region.buf[offset:offset + 4] = len(body).to_bytes(4, "little")
        region.buf[offset + 4:offset + 4 + len(body)] = body
        region.set_active(target)
        region.notify()
