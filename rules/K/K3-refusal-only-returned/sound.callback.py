# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, core, venue, notifier):
        self._core, self._venue, self._notifier = core, venue, notifier

    def process_intent(self, intent):
        outcome = self._core.apply(intent)
        if outcome.accepted:
            outcome = self._venue.submit(intent)
        if not outcome.accepted:
            self._notifier.notify(f"{intent.action} of {intent.trade_id} refused: {outcome.diagnostic_code}")
        return outcome
