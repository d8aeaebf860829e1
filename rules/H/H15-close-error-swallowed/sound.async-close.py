# path: launcher.py
import asyncio
import inspect
import logging
from typing import Any

log = logging.getLogger(__name__)


async def _maybe_close(part: Any) -> None:
    closer = getattr(part, "close", None)
    if not callable(closer):
        return
    try:
        result = closer()
        if inspect.isawaitable(result):
            await result
    except Exception:
        log.exception("close of %s failed", type(part).__name__)


class DITAv2LauncherBundle:
    def __init__(self, *parts: Any) -> None:
        self.parts = parts

    async def aclose(self) -> None:
        for part in self.parts:
            await _maybe_close(part)


def main(bundle: DITAv2LauncherBundle, trade) -> None:
    async def run() -> None:
        try:
            await trade(bundle)
        finally:
            await bundle.aclose()

    asyncio.run(run())
