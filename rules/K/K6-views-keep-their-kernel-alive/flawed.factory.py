# path: rust_backend.py
class KernelSlotView:
    def __init__(self, owner, index):
        object.__setattr__(self, "_owner", owner)
        object.__setattr__(self, "_index", index)

    def __getattr__(self, name):
        return self._owner.read(self._index)[name]


class KernelStateView:
    def __init__(self, owner, count):
        self._owner = owner
        self.slots = tuple(KernelSlotView(owner, i) for i in range(count))


class ExecutionKernel:
    def __init__(self, lib, count=8):
        self._lib = lib
        self._handle = lib.kernel_new(count)
        self._make_views(count)

    def _make_views(self, count):
        self.state = KernelStateView(self, count)  # flaw: each holds the other

    def read(self, index):
        return self._lib.read(self._handle, index)

    def close(self):
        self.__del__()

    def __del__(self):
        handle, self._handle = self._handle, None
        if handle is not None:
            self._lib.kernel_free(handle)
