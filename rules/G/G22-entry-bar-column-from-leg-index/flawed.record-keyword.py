# path: pink_clickhouse.py
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class PositionStateRow:
    trade_id: str
    asset: str
    size: float
    entry_bar: int
    leverage: float


class PinkPersistence:
    def __init__(self, sink: Any) -> None:
        self.sink = sink

    @staticmethod
    def _leg(slot: Any) -> int:
        index = getattr(slot, "active_leg_index", None)
        return 0 if index is None else int(index)

    def _write_position_state(self, slot: Any, decision: Any) -> None:
        if not slot.trade_id:
            return
        record = PositionStateRow(
            trade_id=slot.trade_id,
            asset=decision.asset,
            size=float(slot.size),
            entry_bar=self._leg(slot),  # flaw: helper returns the exit leg
            leverage=float(slot.leverage),
        )
        self.sink.put("position_state", asdict(record))
