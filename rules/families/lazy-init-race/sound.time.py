import threading
from time import monotonic

_started = None


def started():
    global _started
    if _started is None:
        _started = monotonic()
    return _started
