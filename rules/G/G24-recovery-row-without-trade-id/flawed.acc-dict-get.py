# path: pink_clickhouse.py
import json
import time


class PinkClickHousePersistence:
    def __init__(self, client, account) -> None:
        self._client = client
        self._account = account

    def persist_recovery_state(self, slots: list[dict], *, reason: str) -> None:
        acc_dict = {
            "capital": self._account.capital,
            "equity": self._account.equity,
            "open_notional": self._account.open_notional,
        }
        self._write_trade_reconstruction(acc_dict, slots, reason)

    def _write_trade_reconstruction(self, acc_dict: dict, slots: list[dict], reason: str) -> None:
        row = {
            "ts": time.time(),
            "trade_id": acc_dict.get("trade_id", ""),  # flaw: the account snapshot has no trade_id
            "reason": reason,
            "state_json": json.dumps(slots),
            "capital": acc_dict["capital"],
        }
        self._client.insert("trade_reconstruction", [list(row.values())], column_names=list(row))
