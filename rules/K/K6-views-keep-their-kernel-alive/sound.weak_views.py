# path: rust_backend.py
import weakref


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = weakref.proxy(kernel)
        self._slot_id = slot_id

    def to_json(self):
        return self._kernel.get_slot_json(self._slot_id)


class KernelStateView:
    def __init__(self, kernel, max_slots):
        self.slots = [KernelSlotView(kernel, i) for i in range(max_slots)]


class ExecutionKernel:
    def __init__(self, lib, max_slots=8):
        self._lib = lib
        self._handle = lib.kernel_new(max_slots)
        self._finalizer = weakref.finalize(self, lib.kernel_free, self._handle)
        self.state = KernelStateView(self, max_slots)

    def get_slot_json(self, slot_id):
        return self._lib.get_slot_json(self._handle, slot_id)

    def close(self):
        self._finalizer()
