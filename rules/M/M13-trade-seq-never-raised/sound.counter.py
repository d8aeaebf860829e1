# path: account.py
import itertools
from typing import NamedTuple


class AccountSnapshot(NamedTuple):
    capital: float
    peak: float
    trade_seq: int = 0


class Account:
    def __init__(self, capital, last_seq=0):
        self._sequence = itertools.count(last_seq + 1)
        self.last = AccountSnapshot(capital, capital, last_seq)

    def mark(self, equity):
        self.last = AccountSnapshot(self.last.capital, max(self.last.peak, equity), self.last.trade_seq)
        return self.last

    def on_trade_closed(self, slot):
        capital = self.last.capital + slot.realized_pnl
        self.last = AccountSnapshot(capital, max(self.last.peak, capital), next(self._sequence))
        return self.last
