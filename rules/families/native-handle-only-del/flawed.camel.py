class Module:
    def __del__(self):
        self._lib.LibDisposeModule(self._handle)  # flaw: nothing else does
