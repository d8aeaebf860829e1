# path: hazelcast_projection.py
from typing import Protocol


class HazelcastClientLike(Protocol):
    def get_map(self, name): ...

    def shutdown(self): ...


class RestCluster:
    """Speaks to the cluster over its REST interface."""

    def __init__(self, base_url):
        self._base_url = base_url

    def get_map(self, name):
        return RestMap(self._base_url, name)

    def shutdown(self):
        self._base_url = None


class RestMap:
    def __init__(self, base_url, name):
        self._url = f"{base_url}/maps/{name}"
