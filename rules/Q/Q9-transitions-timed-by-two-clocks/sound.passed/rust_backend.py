from datetime import datetime, timezone

from contracts import KernelTransition


class ExecutionKernel:
    def process_intent(self, intent):
        now = datetime.now(timezone.utc)
        outcome = self._call("process_intent", intent, timestamp=now.isoformat())
        outcome.transitions.append(
            KernelTransition(outcome.state, outcome.state, trigger="SUBMITTED", timestamp=now)
        )
        return outcome
