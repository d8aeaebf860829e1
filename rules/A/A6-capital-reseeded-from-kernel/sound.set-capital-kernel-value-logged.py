# path: pink_direct.py
import logging
import math

log = logging.getLogger(__name__)


class PinkRuntime:
    def __init__(self, kernel, venue):
        self.kernel = kernel
        self.venue = venue

    async def _exchange_capital(self):
        for row in await self.venue.fetch_balances():
            if row["asset"] == "USDT":
                return float(row["balance"])
        raise LookupError("no USDT balance")

    async def reconcile_account(self):
        believed = self.kernel.account.snapshot.capital
        actual = await self._exchange_capital()
        if not math.isfinite(actual):
            raise ValueError("balance is not a number")
        log.info("capital %.2f at kernel, %.2f at exchange", believed, actual)
        self.kernel.account.set_capital(actual)
        return {"believed": believed, "actual": actual}

    async def recover_account(self):
        return await self.reconcile_account()
