class PinkDirectRuntime:
    async def pump_venue_events(self, snapshot):
        events = self.venue.reconcile()
        for event in events:
            self.kernel.on_venue_event(event)
