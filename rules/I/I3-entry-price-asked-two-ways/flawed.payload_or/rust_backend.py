import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel, self._slot_id = kernel, slot_id

    def payload(self) -> dict:
        return json.loads(self._kernel.get_slot_json(self._slot_id))

    def cost_basis(self):
        raw = self.payload()
        basis = raw.get("entry_price") or None  # flaw: a negative price passes for a price, the kernel has none
        if basis is None:
            return None
        return basis * raw["size"]

    def pnl_at(self, mark):
        basis = self.cost_basis()
        if basis is None:
            return 0.0
        return mark * self.payload()["size"] - basis
