# path: bingx_user_stream.py
from dataclasses import dataclass


@dataclass
class Balance:
    asset: str = "USDT"
    wallet_balance: float = 0.0
    updated_at: int = 0


def _to_float(text) -> float:
    try:
        return float(text)
    except (TypeError, ValueError):
        return 0.0


def apply_balance(balances: dict, frame: dict) -> None:
    stamp = int(frame.get("E", 0))
    for row in frame.get("a", {}).get("B", ()):
        name = row.get("a", "USDT")
        current = balances.setdefault(name, Balance(asset=name))
        current.wallet_balance = _to_float(row.get("wb"))  # flaw: missing wb overwrites the balance with 0.0
        current.updated_at = stamp
