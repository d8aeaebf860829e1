# path: projection.py
from __future__ import annotations

import json
import logging
from typing import Any, Dict

log = logging.getLogger("dita.projection")


class HazelcastRowWriter:
    def __init__(self, client: Any, map_name: str) -> None:
        self._map = client.get_map(map_name)
        self.failures = 0

    def _done(self, future: Any) -> None:
        try:
            future.result()
        except Exception:
            self.failures += 1
            log.exception("hazelcast put failed (%d so far)", self.failures)

    def put(self, key: str, row: Dict[str, Any]) -> None:
        try:
            self._map.put(key, json.dumps(row)).add_done_callback(self._done)
        except Exception:
            self.failures += 1
            log.exception("hazelcast put of %s failed (%d so far)", key, self.failures)


class HazelcastProjection:
    def __init__(self, writer: HazelcastRowWriter) -> None:
        self._writer = writer

    def write_slot(self, slot: Dict[str, Any]) -> None:
        self._writer.put(f"slot:{slot['slot_id']}", slot)
