# path: pink_clickhouse.py
from dataclasses import dataclass


@dataclass(frozen=True)
class Settlement:
    trade_id: str
    leg: int
    pnl: float
    fee: float
    capital_before: float
    capital_after: float


class PinkClickHouse:
    def __init__(self, client):
        self.client = client

    def _write_trade_exit_leg(self, settled: Settlement, fill):
        drift = settled.capital_after - settled.pnl - settled.capital_before
        self.client.insert(
            "trade_exit_legs",
            [
                {
                    "trade_id": settled.trade_id,
                    "leg": settled.leg,
                    "exit_price": fill.price,
                    "pnl_leg": settled.pnl,
                    "fee": settled.fee,
                    "capital_before": settled.capital_before,
                    "capital_after": settled.capital_after,
                    "unexplained": drift + settled.fee,
                }
            ],
        )
