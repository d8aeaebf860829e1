# path: rust_backend.py
from dataclasses import dataclass
from datetime import datetime


@dataclass
class AccountSnapshot:
    capital: float
    equity: float
    updated_at: datetime


def order_of(raw):
    return Order(order_id=raw["id"], updated_at=datetime.fromisoformat(raw["updated_at"]))


class ExecutionKernel:
    def snapshot(self):
        held = self.account.current
        return {
            "orders": [order_of(raw) for raw in self._native.orders()],
            "account": {"capital": held.capital, "equity": held.equity},  # flaw: the time stays behind
        }
