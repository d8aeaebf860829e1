import logging

from bingx_venue import SnapshotUnavailable

log = logging.getLogger(__name__)


class PinkDirectRuntime:
    def __init__(self, kernel, venue):
        self.kernel, self.venue = kernel, venue

    async def pump_venue_events(self):
        try:
            events = await self.venue.reconcile()
        except SnapshotUnavailable:
            log.warning("no fresh positions in this cycle")
            return 0
        for event in events:
            self.kernel.on_venue_event(event)
        return len(events)
