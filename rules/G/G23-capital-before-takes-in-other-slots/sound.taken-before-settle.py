# path: pink_clickhouse.py
class PinkClickHousePersistence:
    def __init__(self, client, account) -> None:
        self._client = client
        self._account = account

    def settle_and_persist(self, slot, event, leg_pnl: float) -> None:
        capital_before = float(self._account.snapshot.capital)
        self._account.settle(leg_pnl)
        self._write_trade_exit_leg(slot, event, leg_pnl, capital_before)

    def _write_trade_exit_leg(self, slot, event, leg_pnl: float, capital_before: float) -> None:
        row = {
            "trade_id": slot.trade_id,
            "exit_price": event.price,
            "pnl": leg_pnl,
            "capital_before": capital_before,
            "capital_after": capital_before + leg_pnl,
        }
        self._client.insert("trade_exit_legs", [list(row.values())], column_names=list(row))
