# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)

    def __getattr__(self, name):
        text = self._kernel._rust.slot_json(self._kernel._handle, self._slot_id)
        data = json.loads(text)  # flaw: fetched and parsed anew for each field
        try:
            return data[name]
        except KeyError:
            raise AttributeError(name) from None

    def summary(self):
        return f"{self.trade_id} {self.stage} {self.size}@{self.entry_price} pnl={self.realized_pnl}"
