class Native:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle

    def close(self):
        handle, self._handle = self._handle, None
        if handle:
            self._lib.dita_kernel_destroy(handle)
