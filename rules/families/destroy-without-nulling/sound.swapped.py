class Engine:
    def __init__(self, lib):
        self._lib = lib
        self._handle = lib.engine_create()

    def close(self):
        handle, self._handle = self._handle, None
        if handle:
            self._lib.engine_destroy(handle)

    def __del__(self):
        self.close()
