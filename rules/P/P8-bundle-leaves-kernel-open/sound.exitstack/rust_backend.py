class ExecutionKernel:
    def __init__(self, rust, max_slots=10):
        self._rust = rust
        self._handle = rust.dita_kernel_create(max_slots)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        handle, self._handle = self._handle, None
        if handle is not None:
            self._rust.dita_kernel_destroy(handle)
