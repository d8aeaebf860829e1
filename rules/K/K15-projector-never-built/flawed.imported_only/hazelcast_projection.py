import json
from dataclasses import dataclass, field
from typing import Any


@dataclass
class HazelcastProjector:  # flaw: imported by the launcher, built and called by nobody
    client: Any
    prefix: str = "pink"
    failures: int = field(default=0)

    def publish(self, slots) -> None:
        target = self.client.get_map(f"{self.prefix}_slots")
        try:
            target.put_all({s.slot_id: json.dumps(s.to_dict()) for s in slots})
        except OSError:
            self.failures += 1


def write_rows(client, prefix, rows):
    target = client.get_map(f"{prefix}_rows")
    for row in rows:
        target.set(row["key"], json.dumps(row))
