# path: rust_backend.py
import logging
from itertools import product

log = logging.getLogger("dita.kernel")


class ExecutionKernel:
    def __init__(self, native, projection, plane, account):
        self.native = native
        self.account = account
        self._sinks = (projection, plane)

    @property
    def slots(self):
        return tuple(self.native.slots())

    def reconcile_from_slots(self, incoming):
        before = {s["slot_id"]: s for s in self.slots}
        self.native.load(list(incoming))
        changed = [s["slot_id"] for s in self.slots if s != before[s["slot_id"]]]
        log.info("reconcile changed %s", changed)
        self.account.observe_slots(self.slots)
        for sink, slot in product(self._sinks, self.slots):
            sink.write_slot(slot)  # flaw: all slots to both sinks although the changed ones are known
