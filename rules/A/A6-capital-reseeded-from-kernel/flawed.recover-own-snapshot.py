# path: pink_direct.py
from typing import Any


def _reconcile_position_slot(kernel: Any, capital: float, slot_id: int = 0) -> None:
    kernel.account.snapshot.capital = capital
    for row in kernel.venue.open_positions():
        if row["size"] > 0:
            kernel.adopt_position(slot_id, row)
            break


class PinkDirectRuntime:
    def __init__(self, kernel: Any, persistence: Any) -> None:
        self.kernel = kernel
        self.persistence = persistence

    async def recover_account(self, *, snapshot: Any = None) -> dict[str, Any]:
        """Restore account and slot after a restart."""
        capital = float(self.kernel.account.snapshot.capital or 25000.0)
        _reconcile_position_slot(self.kernel, capital, slot_id=0)  # flaw: kernel number goes round
        state = self.kernel.snapshot()
        self.persistence.persist_recovery_state(snapshot=snapshot, acc_dict=state["account"])
        return state

    async def reconcile_account(self, *, snapshot: Any = None) -> dict[str, Any]:
        """Periodic exchange-led account sync: capital follows the venue."""
        return await self.recover_account(snapshot=snapshot)
