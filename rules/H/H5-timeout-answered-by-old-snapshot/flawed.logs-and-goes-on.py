# path: bingx_venue.py
import asyncio
import logging

log = logging.getLogger(__name__)


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snapshot = {"positions": [], "open_orders": []}

    async def _backend_snapshot(self):
        try:
            self._snapshot = await asyncio.wait_for(self._backend.account_snapshot(), 2.0)
        except asyncio.TimeoutError:
            log.warning("snapshot timed out")
        return self._snapshot  # flaw: the caller reconciles by whatever was there
