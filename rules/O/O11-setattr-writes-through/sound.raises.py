# path: rust_backend.py
class KernelSlotView:
    __slots__ = ("_slot",)

    def __init__(self, slot):
        object.__setattr__(self, "_slot", slot)

    def __getattr__(self, name):
        return getattr(object.__getattribute__(self, "_slot"), name)

    def __setattr__(self, name, value):
        raise AttributeError(f"slot views are read-only ({name})")


class ExecutionKernel:
    def slot(self, slot_id):
        return KernelSlotView(self._read_slot(slot_id))

    def set_stop_price(self, slot_id, price):
        if not price > 0:
            raise ValueError("stop price must be positive")
        return self._command("SET_STOP", slot_id=slot_id, price=price)
