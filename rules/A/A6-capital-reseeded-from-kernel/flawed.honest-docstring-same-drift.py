# path: pink_direct.py
from dataclasses import dataclass
from typing import Any


@dataclass
class RecoveryResult:
    capital: float
    open_slots: int


class PinkDirectRuntime:
    def __init__(self, kernel: Any) -> None:
        self.kernel = kernel

    def _reconcile_position_slot(self, *, capital: float, slot_id: int) -> int:
        self.kernel.account.snapshot.capital = capital
        rows = self.kernel.venue.open_positions()
        for row in rows:
            self.kernel.adopt_position(slot_id, row)
        return len(rows)

    async def recover_account(self) -> RecoveryResult:
        """Re-read positions; the capital stays what the kernel already believes."""
        snapshot = self.kernel.account.snapshot
        capital, slot_id = snapshot.capital, 0
        count = self._reconcile_position_slot(slot_id=slot_id, capital=capital)  # flaw: exchange balance never asked
        return RecoveryResult(capital=capital, open_slots=count)

    async def reconcile_account(self) -> RecoveryResult:
        """Same as recover_account; does not verify the balance at the exchange."""
        return await self.recover_account()
