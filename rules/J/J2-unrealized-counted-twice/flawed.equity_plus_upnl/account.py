from dataclasses import dataclass


@dataclass
class AccountProjection:
    capital: float = 0.0
    unrealized_pnl: float = 0.0

    @property
    def equity(self) -> float:
        return self.capital + self.unrealized_pnl

    def observe_slots(self, slots) -> None:
        self.unrealized_pnl = sum(s.unrealized_pnl for s in slots)
