import ctypes

LIB = ctypes.CDLL("libparse.so")


class Tree:
    def __init__(self, text):
        self.ptr = LIB.parse_tree_new(text)

    def close(self):
        LIB.parse_tree_free(self.ptr)
        self.ptr = None
