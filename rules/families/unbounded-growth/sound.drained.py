class Outbox:
    def __init__(self, sink):
        self.sink = sink
        self.event_log = []

    def note(self, event):
        self.event_log.append(event)

    def flush(self):
        batch, self.event_log = self.event_log, []
        self.sink.write(batch)
