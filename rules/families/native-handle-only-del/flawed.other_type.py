class Engine:
    def close(self):
        self._lib.engine_free(self._handle)

    def __del__(self):
        self.close()


class Cursor:
    def __del__(self):
        self._lib.cursor_release(self._handle)  # flaw: that the other one can be closed is no help
