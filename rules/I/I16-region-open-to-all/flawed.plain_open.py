# path: real_zinc_plane.py
import json
import mmap
from pathlib import Path

REGION_DIR = Path("/dev/shm")


class RealZincControlPlane:
    SIZE = 4096

    def __init__(self, prefix: str) -> None:
        self._file = self._create(REGION_DIR / f"{prefix}.control")
        self._view = mmap.mmap(self._file.fileno(), self.SIZE)

    def _create(self, where: Path):
        handle = open(where, "w+b")  # flaw: no mode stated and nothing narrows it
        handle.truncate(self.SIZE)
        return handle

    def update(self, **words) -> None:
        body = json.dumps(words).encode().ljust(self.SIZE, b"\0")
        self._view.seek(0)
        self._view.write(body)

    def read(self) -> dict:
        self._view.seek(0)
        raw = self._view.read(self.SIZE).rstrip(b"\0")
        return json.loads(raw) if raw else {}
