from datetime import datetime, timezone

from contracts import KernelTransition


class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self._call("process_intent", intent)
        outcome.transitions.append(
            KernelTransition(outcome.state, outcome.state, trigger="SUBMITTED", timestamp=datetime.now(timezone.utc))  # flaw: the clock of the bridge, where the kernel stamps with its own
        )
        return outcome
