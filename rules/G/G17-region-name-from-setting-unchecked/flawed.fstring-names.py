# path: real_zinc_plane.py
from __future__ import annotations

import os

from zinc import SharedRegion


class RealZincPlane:
    def __init__(self, prefix: str | None = None, slot_count: int = 10) -> None:
        self.prefix = prefix or os.environ.get("DITA_V2_ZINC_PREFIX", "dita_v2")
        self.slot_count = slot_count
        self._state = SharedRegion.create(f"{self.prefix}_state", 1 << 20)  # flaw: prefix spliced in unchecked
        self._intents = SharedRegion.create(f"{self.prefix}_intents", 1 << 16)

    def close(self) -> None:
        for region in (self._state, self._intents):
            region.close()


def build_plane(config) -> RealZincPlane:
    return RealZincPlane(prefix=config.zinc_prefix, slot_count=config.max_slots)
