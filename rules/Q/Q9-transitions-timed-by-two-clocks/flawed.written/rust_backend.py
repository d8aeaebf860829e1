import datetime as dt

from contracts import KernelTransition


def _now():
    return dt.datetime.now(dt.timezone.utc)


class ExecutionKernel:
    def _note(self, slot, before, trigger):
        self.journal.record(
            KernelTransition(
                timestamp=_now(),  # flaw: the kernel dates its own transitions by another clock
                trade_id=slot.trade_id,
                prev_state=before.fsm_state,
                next_state=slot.fsm_state,
                trigger=trigger,
            )
        )
