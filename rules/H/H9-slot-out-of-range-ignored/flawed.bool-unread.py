# path: real_zinc_plane.py
import struct

import zinc

_HEADER = struct.Struct("<II")


class RealZincPlane:
    def __init__(self, region: zinc.Region, slot_count: int, slot_bytes: int) -> None:
        self.region = region
        self.slot_count = slot_count
        self.slot_bytes = slot_bytes

    def write_slot(self, slot_id: int, payload: bytes) -> bool:  # flaw: False for a slot without room, and nobody reads it
        written = False
        if 0 <= slot_id < self.slot_count:
            offset = slot_id * self.slot_bytes
            self.region.write(offset, _HEADER.pack(slot_id, len(payload)) + payload)
            written = True
        return written


class ExecutionKernel:
    def __init__(self, plane: RealZincPlane) -> None:
        self._plane = plane

    def publish(self, slot_id: int, payload: bytes) -> None:
        self._plane.write_slot(slot_id, payload)
        self._plane.region.notify()
