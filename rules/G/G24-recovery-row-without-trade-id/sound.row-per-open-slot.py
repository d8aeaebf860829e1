# path: pink_clickhouse.py
import json
import time


class PinkClickHousePersistence:
    def __init__(self, client, account) -> None:
        self._client = client
        self._account = account

    def persist_recovery_state(self, slots: list[dict], *, reason: str) -> None:
        acc_dict = {"capital": self._account.capital, "equity": self._account.equity}
        for slot in slots:
            if slot["size"] > 0 and slot["trade_id"]:
                self._write_trade_reconstruction(acc_dict, slot, reason)

    def _write_trade_reconstruction(self, acc_dict: dict, slot: dict, reason: str) -> None:
        row = {
            "ts": time.time(),
            "trade_id": slot["trade_id"],
            "reason": reason,
            "state_json": json.dumps(slot),
            "capital": acc_dict["capital"],
        }
        self._client.insert("trade_reconstruction", [list(row.values())], column_names=list(row))
