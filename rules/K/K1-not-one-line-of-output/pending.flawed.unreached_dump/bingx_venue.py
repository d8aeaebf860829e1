class BingxVenueAdapter:
    def __init__(self):
        self.queue = []

    def poll(self):
        events, self.queue = self.queue, []
        return events

    def close(self):
        self.queue.clear()
