class MockVenueScenario:
    def __init__(self, *, reject_orders=(), cancel_reject=False, delay_ms=0):
        self.reject_orders = frozenset(reject_orders)
        self.cancel_reject = cancel_reject
        self.delay_ms = delay_ms


class MockVenue:
    def __init__(self, scenario):
        self._sc = scenario
        self.sent = []

    def submit(self, order):
        self.sent.append(order)
        if order.kind in self._sc.reject_orders:
            return "REJECTED"
        return "ACCEPTED"

    def cancel(self, order):
        return "CANCEL_REJECT" if self._sc.cancel_reject else "CANCEL_ACK"
