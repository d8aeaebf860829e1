from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contracts import TradeSlot


@dataclass
class Projection:
    rows: list[dict] = field(default_factory=list)

    def add(self, slot: "TradeSlot") -> str:
        self.rows.append(asdict(slot))
        return json.dumps(self.rows[-1])
