# path: bingx_venue.py
import asyncio


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    async def _backend_snapshot(self, limit=5.0):
        fetch = asyncio.ensure_future(self._backend.account_snapshot())
        done, _ = await asyncio.wait({fetch}, timeout=limit)
        if not done:
            fetch.cancel()
            raise TimeoutError("no snapshot")
        return fetch.result()
