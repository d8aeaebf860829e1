# path: pink_direct.py
import logging

log = logging.getLogger("pink")


def _reconcile_position_slot(kernel, capital, slot_id):
    positions = list(kernel.venue.open_positions())
    kernel.account.snapshot.capital = capital
    if positions:
        kernel.reconcile_from_slots([{"slot_id": slot_id, "size": positions[0].size}])
    return positions


class PinkDirectRuntime:
    def __init__(self, kernel):
        self.kernel = kernel
        self.last_sync = None

    async def recover_account(self, now):
        balance = await self.kernel.venue.fetch_balance()
        snap = self.kernel.account.snapshot
        found = _reconcile_position_slot(self.kernel, float(snap.capital), 0)  # flaw: fetched balance is ignored
        self.last_sync = now
        log.info("recovered %d positions", len(found))
        return {"capital": snap.capital, "positions": len(found)}

    async def reconcile_account(self, now):
        result = await self.recover_account(now)
        result["at"] = now
        return result
