class Tree:
    def __init__(self, lib, text):
        self._lib = lib
        self._closed = False
        self.ptr = lib.parse_tree_new(text.encode())

    def close(self):
        if self._closed:
            return
        self._closed = True
        self._lib.parse_tree_free(self.ptr)
