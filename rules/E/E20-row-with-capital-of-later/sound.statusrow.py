# path: pink_clickhouse.py
import time


class PinkClickHouse:
    def __init__(self, client, account):
        self.client = client
        self.account = account

    def _capital(self):
        return float(self.account.capital)

    def write_status(self, phase):
        self.client.insert(
            "system_status",
            [{"ts": time.time(), "phase": phase, "capital": self._capital()}],
        )

    def write_trade_event(self, outcome, slot, account_at_event):
        self.client.insert(
            "trade_events",
            [
                {
                    "ts": outcome.timestamp,
                    "trade_id": slot["trade_id"],
                    "capital": account_at_event["capital"],
                    "equity": account_at_event["equity"],
                }
            ],
        )
