from engine._native import lib


class Engine:
    def __init__(self):
        self._handle = lib.engine_new()

    def __del__(self):
        lib.engine_free(self._handle)  # flaw: the name may be gone
