# path: account.py
import time
from typing import NamedTuple


class AccountSnapshot(NamedTuple):
    capital: float
    peak: float
    trade_seq: int  # flaw: copied along, never counted up
    timestamp: float


class Account:
    def __init__(self, capital):
        self.last = AccountSnapshot(capital, capital, 0, time.time())

    def _next(self, capital):
        peak = max(self.last.peak, capital)
        return AccountSnapshot(capital, peak, self.last.trade_seq, time.time())

    def settle(self, pnl):
        self.last = self._next(self.last.capital + pnl)
        return self.last

    def on_trade_closed(self, slot):
        return self.settle(slot.realized_pnl - slot.fees)
