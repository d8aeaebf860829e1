# path: bingx_venue.py
import asyncio
class BingxVenueAdapter:
    async def submit(self, intent):
        return await asyncio.to_thread(self._backend.submit_intent, intent)
