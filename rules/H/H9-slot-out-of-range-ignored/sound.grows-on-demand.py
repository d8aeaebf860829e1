# path: real_zinc_plane.py
import logging

import zinc

log = logging.getLogger(__name__)


class RealZincPlane:
    def __init__(self, name: str, slot_count: int, slot_bytes: int) -> None:
        self._name = name
        self.slot_count = slot_count
        self._slot_bytes = slot_bytes
        self._region = zinc.create(name, slot_count * slot_bytes)

    def _grow(self, slot_count: int) -> None:
        log.warning("growing %s from %d to %d slots", self._name, self.slot_count, slot_count)
        self._region.resize(slot_count * self._slot_bytes)
        self.slot_count = slot_count

    def write_slot(self, slot_id: int, payload: bytes) -> None:
        if slot_id < 0:
            raise IndexError(slot_id)
        if slot_id >= self.slot_count:
            self._grow(slot_id + 1)
        self._region.write(slot_id * self._slot_bytes, payload)
