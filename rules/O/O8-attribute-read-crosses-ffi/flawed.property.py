# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._id = slot_id

    def _now(self):
        return json.loads(self._kernel.lib.dita_kernel_get_slot_json(self._kernel.handle, self._id))

    @property
    def size(self):
        return self._now()["size"]  # flaw: a native call for each member

    @property
    def entry_price(self):
        return self._now()["entry_price"]
