import ctypes

LIB = ctypes.CDLL("libparse.so")


class Tree:
    def __init__(self, text):
        self.ptr = LIB.parse_tree_new(text.encode())

    def free(self):
        LIB.parse_tree_free(self.ptr)  # flaw:

    def __exit__(self, *_):
        self.free()

    def __del__(self):
        self.free()
