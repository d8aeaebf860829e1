# path: launcher.py
from typing import Any, Protocol


class HazelcastClientLike(Protocol):  # flaw: where the package is not there, nothing fits
    def get_map(self, name: str) -> Any: ...


class Rows:
    def __init__(self, client: HazelcastClientLike) -> None:
        self.rows = client.get_map("rows")


def make_hazelcast_client(cluster: str) -> Any:
    try:
        import hazelcast

        return hazelcast.HazelcastClient(cluster_name=cluster)
    except Exception:
        return None


def build(cluster: str) -> Any:
    client = make_hazelcast_client(cluster)
    return None if client is None else Rows(client)
