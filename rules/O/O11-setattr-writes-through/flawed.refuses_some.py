# path: rust_backend.py
class KernelSlotView:
    """A position by its number; names that no position has are refused."""

    FIELDS = ("size", "stop", "stage")

    def __init__(self, owner, number):
        object.__setattr__(self, "_owner", owner)
        object.__setattr__(self, "_number", number)

    def __setattr__(self, name, value):
        if name not in self.FIELDS:
            raise AttributeError(name)
        self._owner.write_slot_member(self._number, name, value)  # flaw: the names that are there go through to the kernel
        self._owner.publish(self._number)
