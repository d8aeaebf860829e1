import asyncio
import signal


def watch(loop, mill):
    loop.add_signal_handler(signal.SIGTERM, lambda: asyncio.create_task(mill.stop()))  # flaw: the loop takes nothing from it
    loop.call_soon_threadsafe(lambda: loop.create_task(mill.grind()))  # flaw: nor does it here
