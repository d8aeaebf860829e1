# path: rust_backend.py
import logging
from enum import Enum
from typing import Any, Iterator

log = logging.getLogger(__name__)


class VenueEventKind(str, Enum):
    ACK = "ACK"
    FILL = "FILL"
    UNKNOWN = "UNKNOWN"

    @classmethod
    def _missing_(cls, value: object) -> "VenueEventKind":
        log.error("unknown event kind %r", value)
        return cls.UNKNOWN


class KernelStateView:
    def __init__(self, payload: dict[str, Any]) -> None:
        self._payload = payload

    def events(self) -> Iterator[tuple[str, VenueEventKind]]:
        for row in self._payload.get("events", ()):
            yield row["event_id"], VenueEventKind(row["kind"])
