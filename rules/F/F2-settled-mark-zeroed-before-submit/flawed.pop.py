# path: rust_backend.py
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def __init__(self, native, venue, account):
        self.native = native
        self.venue = venue
        self.account = account
        self._last_settled_pnl = {}

    def _begin_trade(self, intent):
        log.info("new trade %s in slot %d", intent.trade_id, intent.slot_id)
        self._last_settled_pnl.pop(intent.slot_id, None)

    def process_intent(self, intent):
        verdict = self.native.process_intent(intent)
        if verdict.accepted and intent.action == "ENTER":
            self._begin_trade(intent)  # flaw: the settled mark is gone although the venue may still raise
        if not verdict.accepted:
            return verdict
        try:
            events = self.venue.submit(intent)
        except ConnectionError:
            log.exception("submit of %s", intent.trade_id)
            raise
        for event in events:
            self._settle(self.native.on_venue_event(event))
        return verdict

    def _settle(self, slot):
        settled = self._last_settled_pnl.get(slot.slot_id, 0.0)
        self.account.capital += slot.realized_pnl - settled
        self._last_settled_pnl[slot.slot_id] = slot.realized_pnl
