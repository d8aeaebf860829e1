# path: rust_backend.py
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class AccountSnapshot:
    capital: float
    equity: float
    realized_pnl: float
    seq: int
    as_of_ns: int


class ExecutionKernel:
    def __init__(self, rust, handle, capital):
        self._rust = rust
        self._handle = handle
        self._capital = capital
        self._equity = capital
        self._realized = 0.0
        self._account_seq = 0

    def _settle(self, pnl, fee):
        self._realized += pnl - fee
        self._capital += pnl - fee
        self._account_seq += 1

    @property
    def account_seq(self):
        return self._account_seq

    def snapshot(self):
        account = AccountSnapshot(
            capital=self._capital,
            equity=self._equity,
            realized_pnl=self._realized,
            seq=self._account_seq,
            as_of_ns=time.time_ns(),
        )
        return {"slots": self._rust.slots(self._handle), "account": account}
