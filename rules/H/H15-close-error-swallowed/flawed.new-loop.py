# path: launcher.py
import asyncio
import inspect


def _maybe_close(part):
    if part is None:
        return
    result = part.close()
    if inspect.iscoroutine(result):
        loop = asyncio.new_event_loop()
        try:
            loop.run_until_complete(result)  # flaw: raises where a loop runs, and nobody hears of it
        except RuntimeError:
            pass
        finally:
            loop.close()
