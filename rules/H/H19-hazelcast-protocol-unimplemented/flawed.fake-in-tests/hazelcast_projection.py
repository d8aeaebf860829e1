from __future__ import annotations

from typing import Mapping, Protocol, runtime_checkable


@runtime_checkable
class HazelcastClientLike(Protocol):  # flaw: only a fake in the tests implements it
    def get_map(self, name: str) -> "MapLike": ...

    def flush(self) -> None: ...


class MapLike(Protocol):
    def put_all(self, rows: Mapping[str, bytes]) -> None: ...


class HazelcastRowWriter:
    def __init__(self, client: HazelcastClientLike) -> None:
        if not isinstance(client, HazelcastClientLike):
            raise TypeError(f"{type(client).__name__} does not fit")
        self._client = client

    def write(self, rows: Mapping[str, bytes]) -> None:
        self._client.get_map("slots").put_all(rows)
        self._client.flush()
