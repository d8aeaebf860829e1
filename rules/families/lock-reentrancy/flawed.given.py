import threading
from collections.abc import Callable


class Shelf:
    def __init__(self, dispose: Callable[[object], None]):
        self._books = {}
        self._dispose = dispose
        self._lock = threading.Lock()  # flaw: who disposes of a book may ask the shelf

    def put(self, name, book):
        with self._lock:
            if name in self._books:
                self._dispose(self._books[name])
            self._books[name] = book
