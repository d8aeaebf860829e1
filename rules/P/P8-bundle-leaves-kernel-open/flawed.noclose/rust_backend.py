class ExecutionKernel:
    def __init__(self, rust, max_slots=10):
        self._rust = rust
        self._handle = rust.dita_kernel_create(max_slots)

    def snapshot(self):
        return self._rust.dita_kernel_snapshot_json(self._handle)

    def __del__(self):
        self._rust.dita_kernel_destroy(self._handle)
