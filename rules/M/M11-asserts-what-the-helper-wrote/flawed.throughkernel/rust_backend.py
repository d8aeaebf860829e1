class ExecutionKernel:
    def __init__(self, venue):
        self.venue = venue

    def process_intent(self, intent):
        assert intent["metadata"].get("price") is None or self.limits, "no limits here"
        return self.venue.submit(intent)
