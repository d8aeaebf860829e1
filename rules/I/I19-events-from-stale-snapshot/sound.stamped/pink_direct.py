class PinkDirectRuntime:
    def __init__(self, kernel, venue):
        self.kernel, self.venue = kernel, venue

    async def pump_venue_events(self):
        for symbol, before, now in await self.venue.reconcile():
            self.kernel.on_position_change(symbol, before, now)
