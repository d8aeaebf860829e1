class ExecutionKernel:
    def __init__(self, library):
        self._library = library
        self._handle = library.dita_kernel_create(4)

    def close(self):
        handle, self._handle = self._handle, None
        if handle is not None:
            self._library.dita_kernel_destroy(handle)
