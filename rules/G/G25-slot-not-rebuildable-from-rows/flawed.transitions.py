# path: pink_clickhouse.py
import json


class PinkClickHousePersistence:
    def _write_position_state(self, snapshot, slot_dict):  # flaw: no column has ids, exit plan, orders or metadata
        self._insert(
            "positions",
            {
                "slot_id": slot_dict["slot_id"],
                "state": slot_dict["fsm_state"],
                "size": slot_dict["size"],
                "entry_price": slot_dict["entry_price"],
            },
        )

    def _write_transitions(self, outcome, market_state):
        self._insert(
            "transitions",
            {
                "trade_id": outcome.trade_id,
                "payload": json.dumps([t.to_dict() for t in outcome.transitions]),
                "market_state": json.dumps(market_state),
            },
        )

    def _insert(self, table, row):
        self._client.insert(table, [list(row.values())], column_names=list(row))
