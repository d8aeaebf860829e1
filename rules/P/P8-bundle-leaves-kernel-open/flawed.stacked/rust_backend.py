class ExecutionKernel:
    def __init__(self, rust):
        self._rust = rust
        self._handle = rust.dita_kernel_create(4)

    def equity(self):
        return self._rust.dita_kernel_equity(self._handle)

    def close(self):
        self._rust.dita_kernel_destroy(self._handle)
