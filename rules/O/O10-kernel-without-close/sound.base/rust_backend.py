from native import Native


class ExecutionKernel(Native):
    def __init__(self, lib):
        super().__init__(lib, lib.dita_kernel_create(4))

    def snapshot(self):
        return self._lib.dita_kernel_snapshot_json(self._handle)
