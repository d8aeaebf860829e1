# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel, self._id = kernel, slot_id
        self._fields = {}
        self.refresh()

    def refresh(self):
        self._fields = json.loads(self._kernel.lib.dita_kernel_get_slot_json(self._kernel.handle, self._id))

    def __getattr__(self, name):
        try:
            return self._fields[name]
        except KeyError:
            raise AttributeError(name) from None
