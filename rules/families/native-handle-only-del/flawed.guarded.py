class Cursor:
    def __init__(self, native):
        self.native = native
        self.pointer = native.open_cursor()

    def __del__(self):
        if self.pointer:
            self.native.free(self.pointer)  # flaw: whenever the collector comes by
            self.pointer = None
