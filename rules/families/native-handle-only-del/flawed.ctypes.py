class Engine:
    def __init__(self, lib):
        self._lib = lib
        self._handle = lib.engine_create()

    def __del__(self):
        self._lib.engine_destroy(self._handle)  # flaw: the only way to give it back
