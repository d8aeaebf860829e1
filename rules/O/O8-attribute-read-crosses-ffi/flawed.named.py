# path: rust_backend.py
_FIELDS = frozenset(("size", "entry_price", "fsm_state"))


class KernelSlotView:
    __slots__ = ("_kernel", "_slot_id")

    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id

    def __getattr__(self, name):
        if name not in _FIELDS:
            raise AttributeError(name)
        payload = self._kernel.slot_payload(self._slot_id)
        return payload[name]  # flaw: fetched anew for each name


class ExecutionKernel:
    def slot_payload(self, slot_id):
        return self._rust.decode(self._rust.lib.dita_kernel_get_slot_json(self._handle, slot_id))
