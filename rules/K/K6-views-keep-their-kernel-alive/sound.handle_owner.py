# path: rust_backend.py
class _Handle:
    """Owns the native kernel; views and kernel share it, it knows neither."""

    def __init__(self, lib, max_slots):
        self.lib = lib
        self.ptr = lib.kernel_new(max_slots)

    def free(self):
        if self.ptr:
            self.lib.kernel_free(self.ptr)
            self.ptr = None

    def __del__(self):
        self.free()


class KernelSlotView:
    def __init__(self, handle, slot_id):
        self._handle, self._slot_id = handle, slot_id

    def to_json(self):
        return self._handle.lib.get_slot_json(self._handle.ptr, self._slot_id)


class KernelStateView:
    def __init__(self, handle, max_slots):
        self.slots = [KernelSlotView(handle, i) for i in range(max_slots)]


class ExecutionKernel:
    def __init__(self, lib, max_slots=8):
        self._handle = _Handle(lib, max_slots)
        self.state = KernelStateView(self._handle, max_slots)

    def close(self):
        self._handle.free()
