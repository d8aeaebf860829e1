# path: rust_backend.py
class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id

    def to_json(self):
        return self._kernel.get_slot_json(self._slot_id)


class KernelStateView:
    def __init__(self, kernel, max_slots):
        self._kernel = kernel
        self.slots = [KernelSlotView(kernel, i) for i in range(max_slots)]


class ExecutionKernel:
    def __init__(self, lib, max_slots=8):
        self._lib = lib
        self._handle = lib.kernel_new(max_slots)
        self.state = KernelStateView(self, max_slots)  # flaw: kernel, state and slots hold each other

    def get_slot_json(self, slot_id):
        return self._lib.get_slot_json(self._handle, slot_id)

    def __del__(self):
        if self._handle:
            self._lib.kernel_free(self._handle)
            self._handle = None
