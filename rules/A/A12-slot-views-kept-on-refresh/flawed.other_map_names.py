# path: rust_backend.py
class KernelStateView:
    def __init__(self, kernel):
        self._kernel = kernel
        self.slots = [KernelSlotView(kernel, at) for at in range(kernel.max_slots)]
        self.refresh()

    def refresh(self):
        found = self._kernel.lookups()
        self.trade_to_slot = dict(found["trades"])  # flaw: the list stays as it was built
        self.order_to_slot = dict(found["orders"])
