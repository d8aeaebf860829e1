import datetime


def _failed(slot, reason):
    return {
        "prev": slot.stage,
        "next": slot.stage,
        "at": datetime.datetime.now().isoformat(),
        "reason": reason,
    }


class ExecutionKernel:
    def on_submit_error(self, slot, exc):
        self._journal.append(_failed(slot, repr(exc)))
