import threading


class Shelf:
    def __init__(self, dispose):
        self._books = {}
        self._dispose = dispose
        self._lock = threading.Lock()

    def put(self, name, book):
        with self._lock:
            old = self._books.pop(name, None)
            self._books[name] = book
        if old is not None:
            self._dispose(old)
