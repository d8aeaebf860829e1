from dataclasses import dataclass


@dataclass
class AccountProjection:
    capital: float = 0.0

    def settle(self, pnl: float) -> None:
        self.capital += pnl

    def to_account_event(self, reason: str) -> dict:
        return {"reason": reason, "capital": self.capital}
