# path: rust_backend.py
import json


class KernelSlotView:
    __slots__ = ("_kernel", "_slot_id")

    def __init__(self, kernel, slot_id):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)

    def __getattr__(self, name):
        raw = json.loads(self._kernel.get_slot_json(self._slot_id))
        try:
            return raw[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        raise AttributeError(f"slot view is read-only: {name}")

    __delattr__ = None

    def request_cancel(self, reason):
        return self._kernel.process_intent({"action": "CANCEL", "slot_id": self._slot_id, "reason": reason})
