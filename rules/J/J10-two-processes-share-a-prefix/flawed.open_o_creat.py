# path: real_zinc_plane.py
import json
import mmap
import os


class RealZincControlPlane:
    SIZE = 8192

    def __init__(self, config):
        name = "-".join((config["DITA_V2_PREFIX"], "control"))
        self._fd = os.open(os.path.join("/dev/shm", name), os.O_RDWR | os.O_CREAT, 0o600)  # flaw: opens what another live process owns
        os.ftruncate(self._fd, self.SIZE)
        self._mem = mmap.mmap(self._fd, self.SIZE)
        self.update(mode="RUN")

    def update(self, **words):
        state = self.read()
        state.update(words)
        self._mem[:] = json.dumps(state).encode().ljust(self.SIZE, b"\0")

    def read(self):
        raw = self._mem[:].rstrip(b"\0")
        return json.loads(raw) if raw else {}

    def close(self):
        self._mem.close()
        os.close(self._fd)
