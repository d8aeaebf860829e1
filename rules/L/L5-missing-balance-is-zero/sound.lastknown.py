# path: bingx_user_stream.py
from dataclasses import dataclass
from typing import Optional


@dataclass
class Balance:
    asset: str
    wallet_balance: Optional[float] = None


class BingxUserStream:
    def __init__(self):
        self._balances = {}

    def _apply_balance(self, frame: dict) -> None:
        for row in frame["a"]["B"]:
            balance = self._balances.setdefault(row["a"], Balance(row["a"]))
            if row.get("wb") is not None:
                balance.wallet_balance = float(row["wb"])

    def reconcile(self, asset: str, kernel_capital: float) -> str:
        known = self._balances.get(asset)
        if known is None or known.wallet_balance is None:
            return "UNKNOWN"
        return "OK" if abs(known.wallet_balance - kernel_capital) < 1.0 else "ERROR"
