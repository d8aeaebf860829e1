# path: launcher.py
import logging
from typing import Any

log = logging.getLogger(__name__)

_CLOSERS = ("stop", "disconnect", "close", "shutdown")


def _maybe_close(part: Any) -> int:
    called = 0
    for name in _CLOSERS:
        method = getattr(part, name, None)
        if not callable(method):
            continue
        try:
            method()
            called += 1
        except Exception:
            log.exception("%s of %s failed", name, type(part).__name__)
    return called


def close_all(parts) -> int:
    return sum(_maybe_close(part) for part in parts)
