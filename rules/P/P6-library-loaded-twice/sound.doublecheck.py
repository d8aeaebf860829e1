# path: rust_backend.py
import threading

_once = threading.Lock()
_loaded = {}


class Backend:
    shared = None

    def __init__(self):
        self.open = True


def _get_rust():
    if Backend.shared is None:
        with _once:
            if Backend.shared is None:
                Backend.shared = Backend()
    return Backend.shared
