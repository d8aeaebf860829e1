# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id
        self._version = None
        self._data = None

    def _current(self):
        version = self._kernel.version
        if self._version != version:
            self._data = json.loads(self._kernel._rust.slot_json(self._kernel._handle, self._slot_id))
            self._version = version
        return self._data

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            return self._current()[name]
        except KeyError:
            raise AttributeError(name) from None
