# path: launcher.py
import inspect


async def _maybe_close(component) -> None:
    close = getattr(component, "close", None)
    if close is None:
        return
    result = close()
    if inspect.isawaitable(result):
        await result


class DITAv2LauncherBundle:
    def __init__(self, *parts):
        self._parts = parts

    async def aclose(self):
        for part in reversed(self._parts):
            await _maybe_close(part)
