# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib
        self._handle = lib.dita_kernel_create(4)
        self._closed = False

    def __del__(self):
        self._lib.dita_kernel_destroy(self._handle)  # flaw: nobody asks for the flag, and the handle stays
        self._closed = True
