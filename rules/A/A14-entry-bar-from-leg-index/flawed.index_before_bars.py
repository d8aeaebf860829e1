# path: pink_clickhouse.py
from typing import Any, Mapping


class PinkClickHousePersistence:
    def __init__(self, sink: Any):
        self._sink = sink

    def persist_step(self, slots: list[Mapping[str, Any]], decision: Any) -> None:
        for slot in slots:
            self._write_position_state(slot, decision)

    def _write_position_state(self, slot_dict: Mapping[str, Any], decision: Any) -> None:
        leg = slot_dict.get("active_leg_index")
        row = dict(
            trade_id=slot_dict.get("trade_id", ""),
            bars_held=int(decision.bars_held),
            stage=slot_dict.get("fsm_state", "IDLE"),
        )
        row.update(
            entry_bar=int(leg if leg is not None else decision.bars_held),  # flaw: bars only when the slot has no leg index
            exit_ratio=float(slot_dict.get("exit_ratio") or 0.0),
        )
        self._sink("position_state", row)
