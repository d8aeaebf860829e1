# path: rust_backend.py
class ExecutionKernel:  # flaw: close() is there and leaves the native kernel alone
    def __init__(self, lib, venue):
        self.venue = venue
        self._lib = lib
        self._handle = lib.dita_kernel_create(4)

    def close(self):
        self.venue.disconnect()
        self._closed = True

    def __del__(self):
        self._lib.dita_kernel_destroy(self._handle)
