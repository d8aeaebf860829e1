# path: mirror.py
from typing import Any, Protocol


class HazelcastClientLike(Protocol):  # flaw: a package that may not be there is all that could fit
    def get_map(self, name: str) -> Any: ...


class Rows:
    def __init__(self, client: HazelcastClientLike) -> None:
        self._map = client.get_map("slots")


class NoRows:
    pass


def rows(cluster: str) -> Any:
    try:
        import hazelcast

        return Rows(hazelcast.HazelcastClient(cluster_name=cluster))
    except Exception:
        return NoRows()
