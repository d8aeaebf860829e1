class Answers:
    def __init__(self, lib):
        self._lib = lib

    def read(self, handle):
        text = self._lib.engine_read(handle)
        try:
            return text.value.decode()
        finally:
            self._lib.engine_free_string(text)
