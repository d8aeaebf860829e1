# path: rust_backend.py
import json


class KernelSlotView:
    """View of one slot of the kernel."""

    _SETTABLE = frozenset({"note", "display_color", "strategy_tag"})

    def __init__(self, kernel, slot_id):
        self.__dict__["kernel"] = kernel
        self.__dict__["slot_id"] = slot_id

    def __getattr__(self, name):
        return json.loads(self.kernel.get_slot_json(self.slot_id))[name]

    def __setattr__(self, name, value):
        if name not in self._SETTABLE:
            raise AttributeError(f"{name} can only change through an intent or an event")
        slot = json.loads(self.kernel.get_slot_json(self.slot_id))
        slot[name] = value
        self.kernel.set_slot_json(self.slot_id, json.dumps(slot))
