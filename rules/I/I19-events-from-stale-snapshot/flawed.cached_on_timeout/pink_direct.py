class PinkDirectRuntime:
    def __init__(self, kernel, venue):
        self.kernel = kernel
        self.venue = venue

    async def pump_venue_events(self):
        count = 0
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)
            count += 1
        return count
