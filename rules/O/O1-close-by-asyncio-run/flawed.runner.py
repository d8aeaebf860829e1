# path: launcher.py
import asyncio
import inspect


def _finish(awaitable):
    with asyncio.Runner() as runner:
        runner.run(awaitable)  # flaw: refuses where a loop is running


def _maybe_close(part):
    close = getattr(part, "close", None)
    if close is None:
        return
    answer = close()
    if inspect.isawaitable(answer):
        _finish(answer)
