# path: launcher.py
import asyncio
import logging
import signal

from pink_direct import PinkDirectRuntime

log = logging.getLogger("pink.launcher")


async def main(config):  # flaw: the process publishes neither slots in use nor events nor memory
    bundle = await build_launcher_bundle(config)
    runtime = PinkDirectRuntime(bundle)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    events = asyncio.create_task(runtime.consume(bundle.stream))
    while not stop.is_set():
        await runtime.step(await bundle.feed.next())
    events.cancel()
    await bundle.aclose()
    log.info("stopped")
