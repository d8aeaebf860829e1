# path: bingx_venue.py
import asyncio


class VenueUnavailable(RuntimeError):
    pass


class BingxVenueAdapter:
    async def _backend_snapshot(self):
        try:
            snapshot = await asyncio.wait_for(self._backend.account_snapshot(), self.snapshot_timeout)
        except TimeoutError as error:
            raise VenueUnavailable("no snapshot in time") from error
        self._last_snapshot = snapshot
        return snapshot
