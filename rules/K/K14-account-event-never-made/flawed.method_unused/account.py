from dataclasses import asdict, dataclass
from datetime import datetime, timezone


@dataclass
class AccountProjection:
    capital: float = 0.0
    unrealized_pnl: float = 0.0

    @property
    def equity(self):
        return self.capital + self.unrealized_pnl

    def settle(self, pnl):
        self.capital += pnl

    def to_account_event(self):  # flaw: called by no code of the system
        return {"kind": "ACCOUNT", "at": datetime.now(timezone.utc).isoformat(), "equity": self.equity, **asdict(self)}
