import ctypes

LIB = ctypes.CDLL("libparse.so")


class Tree:
    def __init__(self, text):
        self.ptr = LIB.parse_tree_new(text)

    def __del__(self, _free=LIB.parse_tree_free):
        _free(self.ptr)
