class MockVenueAdapter:
    def submit(self, intent):
        return [intent]
