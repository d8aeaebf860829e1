# path: rust_backend.py
import logging

log = logging.getLogger("kernel.view")


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id
        self._cached = None

    def forget(self):
        self._cached = None

    def as_dict(self):
        if self._cached is None:
            self._cached = self._kernel._get_slot(self._slot_id)
        return self._cached


class KernelStateView:
    def __init__(self, kernel):
        self._kernel = kernel
        count = int(kernel.max_slots)
        self.slots = list(map(lambda i: KernelSlotView(kernel, i), range(count)))
        self.active_trade_index = {}
        self.venue_order_index = {}
        self.client_order_index = {}

    def refresh(self):  # flaw: views are cleared one by one, their number is not adjusted
        snapshot = self._kernel._snapshot_backend()
        for view in self.slots:
            view.forget()
        self.active_trade_index = snapshot["active_trade_index"].copy()
        self.venue_order_index = snapshot["venue_order_index"].copy()
        self.client_order_index = snapshot["client_order_index"].copy()
        log.debug("refreshed views, kernel holds %d slots", self._kernel.max_slots)
