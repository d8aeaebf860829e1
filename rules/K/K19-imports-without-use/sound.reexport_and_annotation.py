# path: hazelcast_projection.py
from __future__ import annotations

from typing import TYPE_CHECKING

from projection import MemoryProjection, SlotRow

if TYPE_CHECKING:
    from hazelcast import HazelcastClient

__all__ = ["HazelcastProjection", "MemoryProjection", "SlotRow"]


class HazelcastProjection:
    def __init__(self, client: "HazelcastClient", name: str = "pink_rows") -> None:
        self._map = client.get_map(name)

    def publish(self, slots) -> None:
        for slot in slots:
            self._map.set(slot.slot_id, slot.to_dict())
