# path: rust_backend.py
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    listeners = ()

    def _emit(self, result):
        for listener in self.listeners:
            listener(result)

    def _persist(self, result):
        self.journal.append(result.transitions)
        self.projection.put(result.slot.slot_id, result.slot.to_dict())

    def process_intent(self, intent):
        first = self._apply_intent(intent)
        results = [first] + [self._apply_event(e) for e in self.venue.submit(intent)]
        for result in results:
            self.plane.publish(result.slot)  # flaw: published and emitted first, a failing persist leaves a state seen and never stored
            self._emit(result)
            try:
                self._persist(result)
            except OSError:
                log.exception("not stored: %s", result.slot.trade_id)
        return first
