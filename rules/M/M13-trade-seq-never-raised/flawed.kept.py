# path: account.py
from dataclasses import dataclass, replace

@dataclass
class AccountSnapshot:
    capital: float = 0.0
    trade_seq: int = 0  # flaw: restored and handed on, and never raised

class AccountProjection:
    def __init__(self, capital):
        self.snapshot = AccountSnapshot(capital=capital)

    def restore(self, row):
        self.snapshot.trade_seq = int(row.get("trade_seq") or 0)

    def settle(self, pnl):
        self.snapshot = replace(self.snapshot, capital=self.snapshot.capital + pnl, trade_seq=self.snapshot.trade_seq)
