# path: hazelcast_projection.py
import json
import logging
import os

log = logging.getLogger(__name__)


class HazelcastRowWriter:
    def __init__(self, client, lock_path: str) -> None:
        self._map = client.get_map("dita_v2_slots").blocking()
        self._lock_path = lock_path

    def write(self, slot_id: int, row: dict) -> None:
        try:
            self._map.put(str(slot_id), json.dumps(row))
        except Exception:
            log.exception("row of slot %s was not written", slot_id)
            raise

    def close(self) -> None:
        try:
            os.unlink(self._lock_path)
        except FileNotFoundError:
            pass  # another process of this deployment removed it first
