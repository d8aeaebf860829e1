# path: pink_clickhouse.py
import json


class ClickHouseWriter:
    def __init__(self, client):
        self.client = client

    def persist_recovery_state(self, *, snapshot, acc_dict, phase="recovery"):
        slot_dict = acc_dict or {}
        equity = slot_dict.get("equity", 0.0)
        self.client.insert("account_events", [{"phase": phase, "equity": equity}])
        self._write_trade_reconstruction(
            snapshot,
            slot_dict.get("trade_id") or "",  # flaw: alias of the account under the name of a slot
            phase,
            json.dumps(slot_dict, default=str),
        )

    def _write_trade_reconstruction(self, snapshot, trade_id, phase, payload):
        self.client.insert(
            "trade_reconstruction",
            [
                {
                    "symbol": getattr(snapshot, "symbol", ""),
                    "trade_id": trade_id,
                    "phase": phase,
                    "payload": payload,
                }
            ],
        )
