# path: launcher.py
import asyncio
import logging

log = logging.getLogger(__name__)

try:
    import uvloop
except ImportError:
    uvloop = None


async def stop(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
    log.info("stopped")
