# path: hazelcast_projection.py
import json
from typing import Any, Protocol

import hazelcast


class HazelcastClientLike(Protocol):
    def put_row(self, map_name: str, key: str, value: str) -> None: ...

    def remove_row(self, map_name: str, key: str) -> None: ...


class HazelcastClientAdapter(HazelcastClientLike):
    def __init__(self, client: hazelcast.HazelcastClient) -> None:
        self._client = client

    def put_row(self, map_name: str, key: str, value: str) -> None:
        self._client.get_map(map_name).blocking().put(key, value)

    def remove_row(self, map_name: str, key: str) -> None:
        self._client.get_map(map_name).blocking().remove(key)


class HazelcastProjection:
    def __init__(self, client: HazelcastClientLike) -> None:
        self._client = client

    def publish(self, slot: Any) -> None:
        self._client.put_row("dita_v2_slots", str(slot.slot_id), json.dumps(slot.to_dict()))
