# path: bingx_venue.py
class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    async def submit(self, intent):
        answer = await self._backend.submit_order(intent)
        return self._events_from(answer)

    async def cancel(self, order):
        return await self._backend.cancel_order(order.venue_order_id)

    def _events_from(self, answer):
        return [answer] if answer else []


class PinkDirectRuntime:
    async def step(self, intent):
        return await self.venue.submit(intent)
