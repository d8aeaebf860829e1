class MockVenue:
    def __init__(self, script):
        self.script = list(script)

    def submit(self, order):
        kind = self.script.pop(0) if self.script else "ORDER_ACK"
        wait = 1.0 if kind == "RATE_LIMITED" else 0.0
        return {"kind": kind, "order": order["id"], "retry_after": wait}
