# path: pink_clickhouse.py
class PinkClickHousePersistence:
    def __init__(self, client, account) -> None:
        self._client = client
        self._account = account

    def _insert(self, table: str, row: dict) -> None:
        self._client.insert(table, [list(row.values())], column_names=list(row))

    def _write_trade_exit_leg(self, slot, event, leg_pnl: float) -> None:
        capital_after = float(self._account.snapshot.capital)
        self._insert(
            "trade_exit_legs",
            {
                "trade_id": slot.trade_id,
                "leg": slot.active_leg_index,
                "exit_price": event.price,
                "pnl": leg_pnl,
                "capital_before": capital_after - leg_pnl,  # flaw: got by subtraction from the capital of now
                "capital_after": capital_after,
            },
        )
