# path: launcher.py
from dataclasses import dataclass
from typing import Any


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    zinc_plane: Any
    control_plane: Any
    projection: Any

    def close(self) -> None:  # flaw: projection is not among the parts that are closed
        for part in (self.venue, self.zinc_plane, self.control_plane, self.kernel):
            closer = getattr(part, "close", None)
            if closer is not None:
                closer()


class HazelcastProjection:
    def __init__(self, client) -> None:
        self._client = client
        self._map = client.get_map("dita_v2_slots").blocking()

    def publish(self, slot_id: int, row: str) -> None:
        self._map.put(slot_id, row)

    def close(self) -> None:
        self._client.shutdown()
