class ExecutionKernel:
    def __init__(self, venue):
        self.venue = venue
        self.slots = []
        self.errors = []

    def on_venue_event(self, event):
        if event.kind == "ORDER_REJECT":
            self.errors.append(event)
            return False
        self.slots.append(event)
        return True

    def close(self):
        self.venue.close()
