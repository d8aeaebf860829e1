class MockVenue:
    def __init__(self, rate_limit_next=0):
        self.rate_limit_next = rate_limit_next
        self.orders = []

    def submit(self, order):
        if self.rate_limit_next > 0:
            self.rate_limit_next -= 1
            return {"kind": "RATE_LIMITED", "retry_after": 0.5}
        self.orders.append(order)
        return {"kind": "ORDER_ACK"}
