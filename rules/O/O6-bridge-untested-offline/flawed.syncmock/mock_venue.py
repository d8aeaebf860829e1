from contracts import VenueEvent, VenueEventKind


class MockVenueAdapter:  # flaw: answers without awaitables, the tests never enter BingxVenueAdapter._run
    def __init__(self, price=100.0):
        self.price = price
        self.orders = []

    def submit(self, intent):
        self.orders.append(intent)
        return [
            VenueEvent(
                trade_id=intent.trade_id,
                kind=VenueEventKind.FULL_FILL,
                filled_size=intent.target_size,
                price=self.price,
            )
        ]

    def cancel(self, order):
        return [VenueEvent(trade_id=order.trade_id, kind=VenueEventKind.CANCEL_ACK)]
