# path: launcher.py
import asyncio
from typing import Any


def _is_async(function: Any) -> bool:
    return asyncio.iscoroutinefunction(function)


def _maybe_close(*components: Any) -> int:
    closed = 0
    for component in components:
        closer = getattr(component, "aclose", None) or getattr(component, "close", None)
        if closer is None:
            continue
        if _is_async(closer):
            try:
                asyncio.run(closer())  # flaw: no question for a running loop, its RuntimeError is only hidden
            except RuntimeError:
                continue
        else:
            closer()
        closed += 1
    return closed


async def shutdown(bundle) -> None:
    _maybe_close(bundle.stream, bundle.venue, bundle.zinc)
