from datetime import datetime

from contracts import KernelTransition


def _transition_from_payload(raw):
    return KernelTransition(timestamp=datetime.fromisoformat(raw["timestamp"]), trigger=raw["trigger"])


class ExecutionKernel:
    def on_venue_event(self, event):
        outcome = self._call("on_venue_event", event)
        outcome.transitions.append(KernelTransition(timestamp=event.timestamp, trigger="OBSERVED"))
        return outcome
