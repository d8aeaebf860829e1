class MockVenueAdapter:  # flaw: no test runs the bridge; the shim makes the real venue for sessions by hand
    def submit(self, intent):
        return [intent.trade_id]
