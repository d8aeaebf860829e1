# path: hazelcast_projection.py
import contextlib
import json


class HazelcastRowWriter:
    def __init__(self, client) -> None:
        self._map = client.get_map("dita_v2_slots").blocking()
        self._client = client

    def write(self, slot_id: int, row: dict) -> None:
        with contextlib.suppress(Exception):  # flaw: any failure of the write is thrown away
            self._map.put(str(slot_id), json.dumps(row))

    def read(self, slot_id: int) -> dict | None:
        raw = self._map.get(str(slot_id))
        return json.loads(raw) if raw else None

    def close(self) -> None:
        self._client.shutdown()
