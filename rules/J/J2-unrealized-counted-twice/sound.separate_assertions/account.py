from dataclasses import dataclass


@dataclass
class AccountProjection:
    start_capital: float
    realized_pnl: float = 0.0
    unrealized_pnl: float = 0.0

    @property
    def equity(self) -> float:
        return self.start_capital + self.realized_pnl + self.unrealized_pnl
