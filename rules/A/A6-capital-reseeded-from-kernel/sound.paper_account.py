# path: pink_direct.py
class Runtime:
    def __init__(self, kernel, venue):
        self.kernel = kernel
        self.venue = venue

    async def recover_account(self, starting_capital=None):
        account = self.kernel.account.snapshot
        booked = account.capital
        balance = await self.venue.wallet_balance()
        if balance is not None:
            account.capital = float(balance)
        # What the books say now is reported, and seeds nothing.
        return {"capital": account.capital, "drift": float(balance or booked) - booked}

    async def reconcile_account(self):
        return await self.recover_account()
