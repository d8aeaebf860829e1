# path: pink_direct.py
class PinkRuntime:
    """Drives decisions through the kernel."""

    DEFAULT_CAPITAL = 25_000.0

    def __init__(self, kernel, venue):
        self.kernel = kernel
        self.venue = venue
        self.cycles = 0

    async def step(self, market):
        self.cycles += 1
        if self.cycles % 720 == 0:
            await self.reconcile_account()
        return self.kernel.decide(market)

    async def reconcile_account(self):
        account = self.kernel.account
        held = account.snapshot.capital
        if not held:
            held = self.DEFAULT_CAPITAL
        positions = await self.venue.open_positions()
        account.reseed(capital=held)  # flaw: only positions come from venue
        for index, position in enumerate(positions):
            self.kernel.adopt_position(index, position)
        return {"positions": len(positions), "capital": held}
