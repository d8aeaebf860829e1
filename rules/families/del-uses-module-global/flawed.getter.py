_NATIVE = None


def _load_native():
    global _NATIVE
    if _NATIVE is None:
        _NATIVE = open_library("engine")
    return _NATIVE


class Engine:
    def __init__(self):
        self._handle = _load_native().engine_create()

    def close(self):
        if self._handle:
            _NATIVE.engine_destroy(self._handle)  # flaw: __del__ comes here
            self._handle = None

    def __del__(self):
        self.close()
