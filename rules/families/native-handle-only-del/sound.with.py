class Engine:
    def __exit__(self, *error):
        self._dispose()

    def __del__(self):
        self._dispose()

    def _dispose(self):
        self._lib.engine_free(self._handle)
