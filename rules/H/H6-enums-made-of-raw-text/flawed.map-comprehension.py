# path: rust_backend.py
from enum import Enum
from typing import Any, Iterator


class VenueEventKind(str, Enum):
    ACK = "ACK"
    FILL = "FILL"
    CANCELLED = "CANCELLED"


class KernelStateView:
    def __init__(self, payload: dict[str, Any]) -> None:
        self._payload = payload

    def events(self) -> Iterator[tuple[str, VenueEventKind]]:
        rows = self._payload.get("events", ())
        kinds = map(VenueEventKind, (row["kind"] for row in rows))  # flaw: the class is called on each raw string
        yield from zip((row["event_id"] for row in rows), kinds)

    def apply(self, sink) -> int:
        count = 0
        for event_id, kind in self.events():
            sink(event_id, kind)
            count += 1
        return count
