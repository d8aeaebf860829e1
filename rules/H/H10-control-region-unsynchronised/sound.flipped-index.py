# path: real_zinc_control_plane.py
import json

import zinc

_HALF = 1 << 15


class ControlBusy(RuntimeError):
    pass


class RealZincControlPlane:
    """One writer, any number of readers. Byte 0 counts the publications; its lowest bit names the live half."""

    def __init__(self, prefix: str) -> None:
        self._region = zinc.attach_or_create(f"{prefix}_control", 1 + 2 * _HALF)

    def _turn(self) -> int:
        return self._region.read(0, 1)[0]

    def read(self) -> dict:
        for _ in range(64):
            turn = self._turn()
            start = 1 + (turn & 1) * _HALF
            length = int.from_bytes(self._region.read(start, 4), "big")
            blob = self._region.read(start + 4, length)
            if self._turn() == turn:
                return json.loads(blob)
        raise ControlBusy

    def update(self, changes: dict) -> None:
        blob = json.dumps(self.read() | changes).encode()
        turn = self._turn()
        start = 1 + ((turn + 1) & 1) * _HALF
        self._region.write(start, len(blob).to_bytes(4, "big") + blob)
        self._region.write(0, bytes([(turn + 1) % 256]))
