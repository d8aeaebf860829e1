# path: pink_direct.py
class Book:
    def __init__(self, sink):
        self.sink = sink

    def note(self, kind, slot):
        self.sink.record({"kind": kind, "slot_id": slot.slot_id, "event": "fill"})


class PinkDirectRuntime:  # flaw: what happened is written down, how busy it is nowhere
    def __init__(self, kernel, sink):
        self.kernel = kernel
        self.book = Book(sink)

    def step(self, events):
        for event in events:
            self.kernel.on_venue_event(event)
            self.book.note("event", self.kernel.slot(event.slot_id))
