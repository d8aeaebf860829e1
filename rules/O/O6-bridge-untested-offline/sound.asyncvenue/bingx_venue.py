class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    async def submit(self, intent):
        return await self._backend.submit_order(intent)

    async def cancel(self, order):
        return await self._backend.cancel_order(order.venue_order_id)
