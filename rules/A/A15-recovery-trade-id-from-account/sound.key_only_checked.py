# path: pink_clickhouse.py
import logging
from typing import Any

log = logging.getLogger("pink.ch")


class PinkClickHousePersistence:
    def __init__(self, sink: Any) -> None:
        self._sink = sink

    def persist_recovery_state(self, *, snapshot: Any, acc_dict: dict, slots: list) -> None:
        if acc_dict.get("trade_id"):
            log.warning("account carries a trade id: %s", acc_dict["trade_id"])
        trade_id = ""
        for slot in slots:
            if slot["fsm_state"] not in ("IDLE", "CLOSED"):
                trade_id = slot["trade_id"]
                break
        self._write_account_event(acc_dict)
        self._write_trade_reconstruction(snapshot, trade_id=trade_id)

    def _write_account_event(self, acc_dict: dict) -> None:
        self._sink("account_events", {"capital": acc_dict["capital"], "equity": acc_dict["equity"]})

    def _write_trade_reconstruction(self, snapshot: Any, *, trade_id: str) -> None:
        self._sink("trade_reconstruction", {"symbol": snapshot.symbol, "trade_id": trade_id})
