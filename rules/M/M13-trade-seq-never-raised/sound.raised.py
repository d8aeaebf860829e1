# path: account.py
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class AccountSnapshot:
    capital: float
    realized_pnl: float = 0.0
    trade_seq: int = 0


class AccountProjection:
    def __init__(self, restored: AccountSnapshot):
        self._snapshot = restored

    def settle(self, trade_id: str, pnl: float, closed: bool) -> AccountSnapshot:
        before = self._snapshot
        self._snapshot = replace(
            before,
            capital=before.capital + pnl,
            realized_pnl=before.realized_pnl + pnl,
            trade_seq=before.trade_seq + (1 if closed else 0),
        )
        return self._snapshot
