from contracts import VenueEvent, VenueEventKind


class MockVenueAdapter:
    def __init__(self, price=100.0):
        self.price = price

    async def submit(self, intent):
        return [VenueEvent(trade_id=intent.trade_id, kind=VenueEventKind.FULL_FILL, price=self.price)]

    async def cancel(self, order):
        return [VenueEvent(trade_id=order.trade_id, kind=VenueEventKind.CANCEL_ACK)]
