class PinkDirectRuntime:
    async def pump_venue_events(self, snapshot):
        events = self.venue.reconcile()  # flaw: the events come of a comparison with a snapshot of any age
        for event in events:
            self.kernel.on_venue_event(event)
