from kernel_handle import OwnedHandle


class ExecutionKernel:
    def __init__(self, library, slots):
        self._owned = OwnedHandle(library, slots)

    def snapshot(self):
        return self._owned.call("kernel_snapshot")

    def close(self):
        self._owned.close()
