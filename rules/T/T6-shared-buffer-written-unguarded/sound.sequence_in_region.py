# path: real_zinc_plane.py
class RealZincPlane:
    def _write_region(self, region, payload):
        body = json.dumps(payload).encode()
        buf = region.buf
        seq = _SEQ.unpack_from(buf, 0)[0]
        _SEQ.pack_into(buf, 0, seq + 1)
        _LEN.pack_into(buf, 8, len(body))
        buf[16:16 + len(body)] = body
        _SEQ.pack_into(buf, 0, seq + 2)
        region.notify()
