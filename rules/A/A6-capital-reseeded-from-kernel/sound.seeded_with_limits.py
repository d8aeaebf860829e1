# path: pink_direct.py
import logging

logger = logging.getLogger(__name__)


def reseed(core, amount, limit):
    gap = amount - core.account.snapshot.capital
    if abs(gap) > limit:
        logger.warning("off by %.2f", gap)
    core.account.snapshot.capital = amount
    return gap


async def ask_exchange(venue):
    answer = await venue.wallet_state()
    return float(answer["free"])


class Runtime:
    def __init__(self, core, venue, limit):
        self.core = core
        self.venue = venue
        self.limit = limit

    async def recover_account(self):
        # What goes along with the amount does not come from the exchange.
        gap = reseed(self.core, await ask_exchange(self.venue), self.limit)
        return {"gap": gap, "capital": self.core.account.snapshot.capital}

    async def reconcile_account(self):
        return await self.recover_account()
