# path: rust_backend.py
import cffi

ffi = cffi.FFI()
ffi.cdef(
    """
    typedef struct kernel kernel;
    kernel *kernel_new(unsigned slots);
    void kernel_free(kernel *k);
    int kernel_apply(kernel *k, const char *json);
    """
)


class ExecutionKernel:
    def __init__(self, path, slots, venue):
        self._c = ffi.dlopen(path)
        self._k = self._c.kernel_new(slots)
        self.venue = venue
        self.venue.kernel = self

    def apply(self, text):
        if self._k == ffi.NULL:
            raise ValueError("kernel is gone")
        return self._c.kernel_apply(self._k, text.encode())

    def close(self):
        self.venue = None

    def __del__(self):
        k, self._k = self._k, ffi.NULL
        if k != ffi.NULL:
            self._c.kernel_free(k)  # flaw: native destroy from the collector alone, close only drops a reference
