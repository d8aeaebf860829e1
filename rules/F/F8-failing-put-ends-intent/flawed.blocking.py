# path: projection.py
from __future__ import annotations

import json
from typing import Any, Dict


class HazelcastRowWriter:
    def __init__(self, client: Any, map_name: str) -> None:
        self._map = client.get_map(map_name).blocking()

    def put(self, key: str, row: Dict[str, Any]) -> None:
        self._map.put(key, json.dumps(row))  # flaw: waits on the trading thread, an error ends the intent


class HazelcastProjection:
    def __init__(self, writer: HazelcastRowWriter) -> None:
        self._writer = writer

    def write_slot(self, slot: Dict[str, Any]) -> None:
        self._writer.put(f"slot:{slot['slot_id']}", slot)


class ExecutionKernel:
    def __init__(self, native: Any, venue: Any, projection: HazelcastProjection) -> None:
        self.native = native
        self.venue = venue
        self.projection = projection

    def process_intent(self, intent: Any) -> Any:
        outcome = self.native.process_intent(intent)
        for event in self.venue.submit(intent):
            self.projection.write_slot(self.native.on_venue_event(event))
        return outcome
