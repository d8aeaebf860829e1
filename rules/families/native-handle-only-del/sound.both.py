class Engine:
    def __init__(self, lib):
        self._lib = lib
        self._handle = lib.engine_create()

    def __exit__(self, *_):
        self._lib.engine_destroy(self._handle)
        self._handle = None

    def __del__(self):
        if self._handle:
            self._lib.engine_destroy(self._handle)
