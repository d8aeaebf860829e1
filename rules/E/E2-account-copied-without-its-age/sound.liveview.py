# path: rust_backend.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Dict, Iterator


class AccountView(Mapping):
    """Read-only window on the kernel's account; every access reads the current value."""

    _FIELDS = ("capital", "equity", "realized_pnl", "open_positions")

    def __init__(self, account: Any) -> None:
        self._account = account

    def __getitem__(self, key: str) -> Any:
        if key not in self._FIELDS:
            raise KeyError(key)
        return getattr(self._account, key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._FIELDS)

    def __len__(self) -> int:
        return len(self._FIELDS)


class ExecutionKernel:
    def __init__(self, account: Any, slots: list) -> None:
        self.account = account
        self._slots = slots
        self._account_view = AccountView(account)

    def snapshot(self) -> Dict[str, Any]:
        return {
            "max_slots": len(self._slots),
            "slots": [dict(s) for s in self._slots],
            "account": self._account_view,
        }
