# path: pink_direct.py
def _reconcile_position_slot(kernel, slot_id):
    info = kernel.venue.account_info()
    equity = float(info.get("equity", "nan"))
    if equity != equity:
        raise RuntimeError("venue reported no equity")
    before = kernel.account.snapshot.capital
    kernel.account.snapshot.capital = equity
    for position in kernel.venue.open_positions():
        kernel.adopt_position(slot_id, position)
    return equity - before


class PinkDirectRuntime:
    def __init__(self, kernel):
        self.kernel = kernel
        self.corrections = []

    async def connect(self):
        await self.kernel.venue.connect()
        _reconcile_position_slot(self.kernel, 0)

    async def recover_account(self):
        moved = _reconcile_position_slot(self.kernel, 0)
        self.corrections.append(moved)
        return {"capital": self.kernel.account.snapshot.capital, "moved": moved}

    async def reconcile_account(self):
        return await self.recover_account()
