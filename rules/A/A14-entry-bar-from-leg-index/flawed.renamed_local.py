# path: pink_clickhouse.py
import logging

logger = logging.getLogger("pink.persistence")


def _int(value, default=0):
    try:
        return int(value)
    except (TypeError, ValueError):
        return default


class ClickHouseWriter:
    def __init__(self, client, table="position_state"):
        self.client = client
        self.table = table

    def persist_positions(self, slots, decision):
        for slot_dict in slots:
            if slot_dict.get("fsm_state") in ("IDLE", "CLOSED"):
                continue
            self._write_position_state(slot_dict, decision)

    def _write_position_state(self, slot_dict, decision):
        held = _int(slot_dict.get("active_leg_index"))
        row = {"trade_id": slot_dict["trade_id"], "side": slot_dict["side"]}
        row["entry_bar"] = held  # flaw: a name about bars over the leg index
        row["confidence"] = decision.confidence
        row["unrealized_pnl"] = float(slot_dict.get("unrealized_pnl") or 0.0)
        logger.debug("position row for %s", row["trade_id"])
        self.client.insert(self.table, [row])
