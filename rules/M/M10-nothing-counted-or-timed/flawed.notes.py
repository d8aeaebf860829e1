# path: rust_backend.py
class Seen:
    def __init__(self):
        self.ids = set()

    def note_event(self, event_id):
        fresh = event_id not in self.ids
        self.ids.add(event_id)
        return fresh


class ExecutionKernel:
    def __init__(self, native, settings):
        self._native = native
        self._seen = Seen()
        self._export = settings.metrics.get("url", "")

    def process_intent(self, intent):  # flaw: what came of it is returned and counted nowhere
        result = self._native.process(intent)
        return {"accepted": result.code == 0, "slot": result.slot}

    def on_venue_event(self, event):
        if not self._seen.note_event(event.event_id):
            return None
        return self._native.apply(event)
