from contracts import VenueEvent, VenueEventKind


class MockVenueAdapter:
    def __init__(self, price=100.0):
        self.price = price

    def submit(self, intent):
        return [VenueEvent(trade_id=intent.trade_id, kind=VenueEventKind.FULL_FILL, price=self.price)]
