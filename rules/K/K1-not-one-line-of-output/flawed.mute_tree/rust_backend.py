class ExecutionKernel:
    def __init__(self, venue):
        self.venue = venue
        self.rejected = 0

    def process_intent(self, intent):
        try:
            return {"accepted": True, "events": self.venue.submit(intent)}
        except ConnectionError:
            self.rejected += 1
            return {"accepted": False, "diagnostic": "VENUE_ERROR"}

    def on_venue_event(self, event):
        return {"accepted": event is not None}
