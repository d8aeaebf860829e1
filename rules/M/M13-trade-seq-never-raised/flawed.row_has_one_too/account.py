from dataclasses import dataclass, replace


@dataclass(frozen=True)
class AccountSnapshot:
    capital: float = 0.0
    trade_seq: int = 0  # flaw: the rows count by themselves, the account does not


class AccountProjection:
    def __init__(self, capital):
        self.snapshot = AccountSnapshot(capital)

    def settle(self, pnl):
        self.snapshot = replace(self.snapshot, capital=self.snapshot.capital + pnl)
