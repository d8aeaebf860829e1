# path: launcher.py
import asyncio, inspect
def _maybe_close(part):
    pending = part.close()
    if not inspect.isawaitable(pending):
        return
    if asyncio._get_running_loop() is not None:
        pending.close()
        raise RuntimeError("await aclose() within a loop")
    asyncio.run(pending)
