class ExecutionKernel:
    def __init__(self, rust, max_slots=10):
        self._rust = rust
        self._handle = rust.dita_kernel_create(max_slots)

    def close(self):
        if self._handle:
            self._rust.dita_kernel_destroy(self._handle)
            self._handle = None
