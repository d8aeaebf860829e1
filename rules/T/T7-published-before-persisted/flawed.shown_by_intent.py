# path: rust_backend.py


class ExecutionKernel:
    def __init__(self, native, venue, plane, store):
        self._native, self._venue, self._plane, self._store = native, venue, plane, store

    def on_venue_event(self, event):
        return self._native.apply(event)

    def process_intent(self, intent):
        done = []
        for event in self._venue.submit(self._native.accept(intent)):
            result = self.on_venue_event(event)
            self._plane.publish(result.slot)  # flaw: seen by all before the store has it
            done.append(result)
        self._store.put_all(done)
        return done
