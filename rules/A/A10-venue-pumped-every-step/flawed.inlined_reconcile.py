# path: pink_direct.py
import asyncio
import logging

log = logging.getLogger("pink")


class DirectRuntime:
    def __init__(self, kernel, venue, feed, policy, interval=5.0):
        self._kernel = kernel
        self._venue = venue
        self._feed = feed
        self._policy = policy
        self._interval = interval
        self._stop = asyncio.Event()

    async def step(self):
        snapshot = await self._feed.latest()
        try:
            pending = await self._venue.reconcile()  # flaw: full exchange snapshot each cycle, orders or not
        except ConnectionError as exc:
            log.warning("reconcile failed: %s", exc)
            pending = []
        while pending:
            self._kernel.on_venue_event(pending.pop(0))

        for slot in self._kernel.state.slots:
            intent = self._policy.evaluate(slot, snapshot)
            if intent is not None:
                self._kernel.process_intent(intent)
        return snapshot

    async def run(self):
        while not self._stop.is_set():
            await self.step()
            await asyncio.sleep(self._interval)
