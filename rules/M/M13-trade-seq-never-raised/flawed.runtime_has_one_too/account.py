from dataclasses import dataclass


@dataclass(frozen=True)
class AccountSnapshot:
    capital: float
    trade_seq: int = 0  # flaw: nobody raises this one


class Account:
    def __init__(self, capital):
        self.now = AccountSnapshot(capital)

    def book(self, pnl):
        self.now = AccountSnapshot(self.now.capital + pnl, trade_seq=self.now.trade_seq)
