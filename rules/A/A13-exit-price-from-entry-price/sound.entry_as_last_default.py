# path: pink_clickhouse.py
import logging
from typing import Any, Dict

logger = logging.getLogger("pink.clickhouse")


class PinkClickHouse:
    def __init__(self, sink: Any):
        self.sink = sink

    def persist_fill_events(self, slot_dict: Dict[str, Any], decision: Any) -> None:
        if not slot_dict.get("closed"):
            logger.debug("trade %s still open", slot_dict.get("trade_id"))
            return
        self._write_trade_event(slot_dict, decision)

    def _write_trade_event(self, slot_dict: Dict[str, Any], decision: Any) -> None:
        exit_price = float(
            getattr(decision, "reference_price", 0.0)
            or slot_dict.get("exit_price")
            or slot_dict.get("entry_price")
            or 0.0
        )
        row = {
            "trade_id": slot_dict["trade_id"],
            "entry_price": float(slot_dict.get("entry_price") or 0.0),
            "exit_price": exit_price,
            "reason": decision.reason,
        }
        self.sink.insert("trade_events", row)
