# path: pink_direct.py
import os


def _reconcile_position_slot(kernel, capital, slot_id=0):
    kernel.account.snapshot.capital = capital
    kernel.account.snapshot.peak_capital = max(capital, kernel.account.snapshot.peak_capital)
    for position in kernel.venue.open_positions():
        kernel.adopt_position(slot_id, position)


class PinkDirectRuntime:
    def __init__(self, kernel):
        self.kernel = kernel
        self.connected = False

    async def connect(self, initial_capital=None):
        if initial_capital is None:
            initial_capital = float(os.environ.get("PINK_INITIAL_CAPITAL", "25000"))
        await self.kernel.venue.connect()
        _reconcile_position_slot(self.kernel, initial_capital)  # flaw: start value from environment
        self.connected = True

    async def recover_account(self):
        if not self.connected:
            raise RuntimeError("not connected")
        current = getattr(self.kernel.account.snapshot, "capital", 25000.0)
        _reconcile_position_slot(self.kernel, capital=float(current))  # flaw: own capital written back
        return self.kernel.snapshot()

    async def reconcile_account(self):
        return await self.recover_account()
