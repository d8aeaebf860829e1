import threading
import weakref


def _give_back(cell, destroy):
    address, cell[0] = cell[0], None
    if address is not None:
        destroy(address)


class OwnedHandle:
    def __init__(self, library, slots):
        self._library = library
        self._lock = threading.RLock()
        self._cell = [library.dita_kernel_create(slots)]
        self._end = weakref.finalize(self, _give_back, self._cell, library.dita_kernel_destroy)

    def _live_handle(self):
        handle = self._cell[0]
        if handle is None:
            raise RuntimeError("the kernel is closed")
        return handle

    def call(self, name, *args):
        with self._lock:
            return getattr(self._library, name)(self._live_handle(), *args)

    def close(self):
        with self._lock:
            self._end()
