# path: launcher.py
import asyncio, inspect
def _maybe_close(part):
    pending = part.close()
    if not inspect.isawaitable(pending):
        return
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(pending)
        return
    pending.close()  # flaw: nothing is closed and nobody told
