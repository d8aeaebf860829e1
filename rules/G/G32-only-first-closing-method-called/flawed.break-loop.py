# path: launcher.py
import asyncio
import inspect
import logging
from typing import Any

log = logging.getLogger(__name__)


def _maybe_close(part: Any) -> None:
    for name in ("close", "disconnect", "shutdown", "stop"):
        method = getattr(part, name, None)
        if not callable(method):
            continue
        try:
            result = method()
            if inspect.isawaitable(result):
                asyncio.new_event_loop().run_until_complete(result)
        except Exception:
            log.exception("%s of %s failed", name, type(part).__name__)
        break  # flaw: a second closing method is never called


def close_all(parts) -> None:
    for part in parts:
        _maybe_close(part)
