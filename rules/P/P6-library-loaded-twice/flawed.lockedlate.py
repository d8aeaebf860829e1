# path: rust_backend.py
import threading
from dataclasses import dataclass


class Libraries:
    _loaded = None
    _guard = threading.Lock()


class Backend:
    def __init__(self, path):
        self.path = path


def _load():
    return Backend("libkernel.so")


def _get_rust():
    if Libraries._loaded:
        return Libraries._loaded
    library = _load()
    Libraries._loaded = library  # flaw: both callers load, the later one replaces what the earlier has handed out
    return library
