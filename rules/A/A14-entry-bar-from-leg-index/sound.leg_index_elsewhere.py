# path: pink_clickhouse.py
import logging
from typing import Any

log = logging.getLogger("pink.ch")


class PinkClickHousePersistence:
    def __init__(self, sink: Any, bars: Any) -> None:
        self._sink = sink
        self._bars = bars

    def _write_trade_exit_leg(self, slot_dict: dict, pnl_leg: float) -> None:
        leg = int(slot_dict.get("active_leg_index", 0) or 0)
        self._sink("trade_exit_legs", {"trade_id": slot_dict["trade_id"], "leg": leg, "pnl": pnl_leg})

    def _write_position_state(self, slot_dict: dict) -> None:
        leg = slot_dict.get("active_leg_index", 0)
        ratios = slot_dict.get("exit_leg_ratios") or []
        next_ratio = ratios[leg] if leg < len(ratios) else 1.0
        if leg:
            log.info("trade %s is at exit leg %d", slot_dict["trade_id"], leg)
        entry_bar = self._bars.index_at(slot_dict["entry_time"])
        self._sink(
            "position_state",
            dict(trade_id=slot_dict["trade_id"], next_exit_ratio=next_ratio, entry_bar=entry_bar),
        )
