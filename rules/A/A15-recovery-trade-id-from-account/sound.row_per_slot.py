# path: pink_clickhouse.py
import logging

logger = logging.getLogger("pink.recovery")


class ClickHouseWriter:
    def __init__(self, client):
        self.client = client

    def persist_recovery_state(self, *, snapshot, acc_dict, kernel):
        account = dict(acc_dict or {})
        recovered = [s for s in kernel.snapshot()["slots"] if s.get("trade_id") and s.get("size", 0.0) > 0]
        for slot in recovered:
            self._write_trade_reconstruction(snapshot, trade_id=slot["trade_id"], account=account)
        logger.info("wrote %d recovery rows", len(recovered))

    def _write_trade_reconstruction(self, snapshot, *, trade_id, account):
        row = {"symbol": snapshot.symbol, "trade_id": trade_id}
        row["capital"] = account.get("capital", 0.0)
        row["equity"] = account.get("equity", 0.0)
        self.client.insert("trade_reconstruction", [row])
