# path: launcher.py
from typing import Any, Protocol

import hazelcast


class HazelcastClientLike(Protocol):
    def get_map(self, name: str) -> Any: ...

    def shutdown(self) -> None: ...


class HazelcastRowWriter:
    def __init__(self, client: HazelcastClientLike) -> None:
        self._client = client
        self._rows = client.get_map("slots").blocking()

    def write(self, key: str, row: str) -> None:
        self._rows.put(key, row)

    def close(self) -> None:
        self._client.shutdown()


def build_projection(cluster: str) -> HazelcastRowWriter:
    return HazelcastRowWriter(hazelcast.HazelcastClient(cluster_name=cluster))
