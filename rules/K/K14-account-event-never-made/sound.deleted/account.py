from dataclasses import dataclass


@dataclass
class AccountProjection:
    capital: float = 0.0
    unrealized_pnl: float = 0.0

    @property
    def equity(self):
        return self.capital + self.unrealized_pnl

    def settle(self, pnl):
        self.capital += pnl
