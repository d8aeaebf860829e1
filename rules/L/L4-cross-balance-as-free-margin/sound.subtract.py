# path: bingx_user_stream.py
from dataclasses import dataclass
from typing import Iterable, Optional


@dataclass(frozen=True)
class BalanceUpdate:
    asset: str
    cross_wallet_balance: float
    available_margin: Optional[float]


def parse_account_update(message: dict, used_margin: Optional[float]) -> Iterable[BalanceUpdate]:
    unrealized = sum(float(p.get("up", 0.0)) for p in message["a"].get("P", []))
    for entry in message["a"]["B"]:
        cross = float(entry["cw"])
        free = None
        if used_margin is not None:
            free = max(0.0, cross + unrealized - used_margin)
        yield BalanceUpdate(asset=entry["a"], cross_wallet_balance=cross, available_margin=free)
