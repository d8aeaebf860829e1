# path: real_zinc_plane.py
def _write_region(region, blob):
    region.buf[:] = b"\0" * region.size  # flaw: a number in the head, and nothing that says the body is not yet whole
    region.buf[0:len(blob)] = blob
    region.wake()


class RealZincPlane:
    def __init__(self, region, pack):
        self.region, self.pack = region, pack
        self.intent_seq = 0
        self.state_seq = 0

    def publish_intent(self, intent):
        self.intent_seq += 1
        _write_region(self.region, self.pack(self.intent_seq, intent))
        self.last.seq = self.intent_seq

    def write_slot(self, slot):
        self.state_seq += 1
        self.last.seq = self.state_seq
        _write_region(self.region, self.pack(self.state_seq, slot))
