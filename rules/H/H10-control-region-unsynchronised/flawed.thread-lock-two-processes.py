# path: real_zinc_control_plane.py
import pickle
import threading

import zinc


class RealZincControlPlane:
    """Shared by the trader and the operator console, two processes."""

    def __init__(self, prefix: str) -> None:
        self._region = zinc.attach_or_create(f"{prefix}_control", 1 << 16)
        self._mutex = threading.Lock()

    def read(self) -> dict:
        with self._mutex:
            length = int.from_bytes(self._region.read(0, 4), "big")
            blob = self._region.read(4, length)
        return pickle.loads(blob)

    def update(self, changes: dict) -> None:
        with self._mutex:
            length = int.from_bytes(self._region.read(0, 4), "big")
            merged = pickle.loads(self._region.read(4, length)) | changes
            blob = pickle.dumps(merged)
            self._region.write(0, len(blob).to_bytes(4, "big"))  # flaw: the lock does not keep another process apart
            self._region.write(4, blob)
