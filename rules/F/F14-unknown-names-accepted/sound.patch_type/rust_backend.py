import json


class KernelSlotView:
    def __init__(self, native, slot_id):
        self.__dict__.update(_native=native, _slot_id=slot_id)

    def __setattr__(self, name, value):
        problem = self._native.patch_slot(self._slot_id, json.dumps({name: value}))
        if problem:
            raise AttributeError(problem)
