import json


class KernelSlotView:
    _OWN = frozenset({"_native", "_id"})

    def __init__(self, native, slot_id):
        self.__dict__["_native"] = native
        self.__dict__["_id"] = slot_id

    def _load(self):
        return json.loads(self._native.slot_json(self._id))

    def __getattr__(self, name):
        try:
            return self._load()[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        if name in self._OWN:
            raise AttributeError(f"{name} is read-only")
        changed = {**self._load(), name: getattr(value, "value", value)}
        self._native.restore_slot(self._id, json.dumps(changed))  # flaw: a misspelled name goes over and is lost
