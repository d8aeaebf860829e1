from datetime import datetime

from contracts import KernelTransition


def _transition(raw):
    return KernelTransition(timestamp=datetime.fromisoformat(raw["timestamp"]), trigger=raw["trigger"])


class ExecutionKernel:
    def set_slot(self, slot, before):
        self.native.set_slot(slot)
        self.journal.edited(slot, before)
