# path: rust_backend.py
class ExecutionKernel:
    listeners = ()

    def _emit(self, result):
        self.plane.publish(result.slot)
        for listener in self.listeners:
            listener(result)

    def _store_all(self, results):
        with self.journal.transaction() as batch:
            for result in results:
                batch.append(result.transitions)
                batch.put_slot(result.slot.slot_id, result.slot.to_dict())

    def process_intent(self, intent):
        first = self._apply_intent(intent)
        outbox = [first]
        for event in self.venue.submit(intent):
            outbox.append(self._apply_event(event))
        self._store_all(outbox)
        for result in outbox:
            self._emit(result)
        return first
