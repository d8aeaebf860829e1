import ctypes


class ExecutionKernel:
    def __init__(self, lib, max_slots):
        self._lib = lib
        self._handle = ctypes.c_void_p(lib.dita_kernel_create(max_slots))

    def mark_price(self, slot_id, price):
        code = self._lib.dita_kernel_mark_price(self._handle, slot_id, float(price))
        if code != 0:
            raise ValueError(f"slot {slot_id} was not marked: {code}")

    def close(self):
        handle, self._handle = self._handle, None
        if handle is not None:
            self._lib.dita_kernel_destroy(handle)
