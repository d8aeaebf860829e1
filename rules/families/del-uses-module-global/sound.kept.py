import ctypes

LIB = ctypes.CDLL("libparse.so")


class Tree:
    def __init__(self, text):
        self._lib = LIB
        self.ptr = LIB.parse_tree_new(text)

    def __del__(self):
        self._lib.parse_tree_free(self.ptr)
