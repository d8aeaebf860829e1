# path: launcher.py
import inspect
from contextlib import suppress

_NAMES = ("aclose", "close", "shutdown")


async def _maybe_close(part):
    for name in _NAMES:
        method = getattr(part, name, None)
        if method is None:
            continue
        pending = method()
        if inspect.isawaitable(pending):
            await pending
        return


class DITAv2LauncherBundle:
    def __init__(self, *parts):
        self._parts = parts

    async def close(self):
        for part in self._parts:
            with suppress(ConnectionError):
                await _maybe_close(part)
