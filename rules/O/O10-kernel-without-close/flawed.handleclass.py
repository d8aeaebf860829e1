# path: rust_backend.py
from ctypes import c_size_t, c_void_p


class _Handle:
    def __init__(self, lib, max_slots):
        self.lib = lib
        self.value = c_void_p(lib.dita_kernel_create(c_size_t(max_slots)))

    def __del__(self):
        value, self.value = self.value, None
        if value:
            self.lib.dita_kernel_destroy(value)


class ExecutionKernel:  # flaw: callers have no method to release it
    def __init__(self, lib, venue, max_slots=8):
        self.venue = venue
        self._lib = lib
        self._handle = _Handle(lib, max_slots)

    def snapshot(self):
        return self._lib.dita_kernel_snapshot_json(self._handle.value)

    def reset_slots(self):
        self._lib.dita_kernel_reset(self._handle.value)
