import json


class Mirror:
    def read(self):
        return json.loads(bytes(self._shm.buf))  # flaw: that another type compares something is no help


class Guarded:
    def check(self, seq):
        return self.seq == seq
