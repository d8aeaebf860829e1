# path: launcher.py
import asyncio
import inspect


class CloseInsideLoop(RuntimeError):
    pass


def _maybe_close(part):
    result = part.close()
    if not inspect.isawaitable(result):
        return
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(result)
        return
    result.close()
    raise CloseInsideLoop("use aclose() in async code")
