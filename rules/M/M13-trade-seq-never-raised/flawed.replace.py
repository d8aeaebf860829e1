# path: account.py
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class AccountSnapshot:
    capital: float
    realized_pnl: float = 0.0
    fees: float = 0.0
    trade_seq: int = 0  # flaw: nothing ever raises it


class AccountProjection:
    def __init__(self, capital: float):
        self._snapshot = AccountSnapshot(capital=capital)

    def settle(self, trade_id: str, pnl: float, fee: float, closed: bool) -> AccountSnapshot:
        before = self._snapshot
        self._snapshot = replace(
            before,
            capital=before.capital + pnl - fee,
            realized_pnl=before.realized_pnl + pnl,
            fees=before.fees + fee,
        )
        return self._snapshot
