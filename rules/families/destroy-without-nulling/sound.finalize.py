import weakref


class Tree:
    def __init__(self, lib, text):
        self.ptr = lib.parse_tree_new(text.encode())
        self._finalizer = weakref.finalize(self, lib.parse_tree_free, self.ptr)

    def close(self):
        self._finalizer()
