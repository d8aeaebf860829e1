from datetime import datetime, timezone

from contracts import KernelTransition


class Journal:
    def edited(self, slot, before):
        self.rows.append(
            KernelTransition(timestamp=slot.last_event_time or datetime.now(timezone.utc), prev_state=before, next_state=slot.fsm_state, trigger="EDIT")
        )
