# path: hazelcast_projection.py
import json
from typing import Any, Optional, Protocol


class HazelcastClientLike(Protocol):  # flaw: no class of the tree has these methods, and no client is passed in
    def put_row(self, map_name: str, key: str, value: str) -> None: ...

    def remove_row(self, map_name: str, key: str) -> None: ...


class HazelcastProjection:
    def __init__(self, client: Optional[HazelcastClientLike] = None) -> None:
        self._client = client
        self._memory: dict[str, str] = {}

    def publish(self, slot: Any) -> None:
        row = json.dumps(slot.to_dict())
        if self._client is None:
            self._memory[str(slot.slot_id)] = row
            return
        self._client.put_row("dita_v2_slots", str(slot.slot_id), row)


def build_projection() -> HazelcastProjection:
    return HazelcastProjection()
