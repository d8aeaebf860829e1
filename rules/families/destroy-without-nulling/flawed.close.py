class Engine:
    def __init__(self, lib):
        self._lib = lib
        self._handle = lib.engine_create()

    def step(self, n):
        return self._lib.engine_step(self._handle, n)

    def close(self):
        if self._handle:
            self._lib.engine_destroy(self._handle)  # flaw: closed twice, freed twice

    def __del__(self):
        self.close()
