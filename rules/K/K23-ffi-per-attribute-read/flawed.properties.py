# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id

    def _read(self):
        return json.loads(self._kernel.get_slot_json(self._slot_id))  # flaw: once for each property that is read

    @property
    def size(self):
        return self._read()["size"]

    @property
    def entry_price(self):
        return self._read()["entry_price"]

    @property
    def fsm_state(self):
        return self._read()["fsm_state"]
