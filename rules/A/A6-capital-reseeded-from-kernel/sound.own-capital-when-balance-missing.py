# path: pink_direct.py
from __future__ import annotations


def _reconcile_position_slot(kernel, capital, slot_id=0):
    kernel.account.snapshot.capital = capital
    for position in kernel.venue.open_positions():
        kernel.adopt_position(slot_id, position)


class PinkDirectRuntime:
    def __init__(self, kernel, alerts):
        self.kernel = kernel
        self.alerts = alerts

    async def recover_account(self) -> dict:
        state = await self.kernel.venue.account_state()
        balance = state.balance if state is not None else None
        if balance is None:
            self.alerts.append("balance unavailable, capital unverified")
        capital = balance if balance is not None else self.kernel.account.snapshot.capital
        _reconcile_position_slot(self.kernel, capital=capital)
        return {"capital": capital, "verified": balance is not None}

    async def reconcile_account(self) -> dict:
        return await self.recover_account()
