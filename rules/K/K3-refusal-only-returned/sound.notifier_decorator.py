# path: rust_backend.py
import functools


def reports_refusals(method):
    @functools.wraps(method)
    def inner(self, intent):
        outcome = method(self, intent)
        if not outcome.accepted:
            self.on_refusal(intent, outcome)
        return outcome

    return inner


class ExecutionKernel:
    """on_refusal(intent, outcome) is handed in by the launcher, which pages for exits and cancels."""

    def __init__(self, core, venue, on_refusal):
        self._core, self._venue, self.on_refusal = core, venue, on_refusal

    @reports_refusals
    def process_intent(self, intent):
        outcome = self._core.apply(intent)
        if not outcome.accepted:
            return outcome
        events = self._venue.submit(intent)
        return self._core.apply_events(outcome, events)
