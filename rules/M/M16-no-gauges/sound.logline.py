# path: launcher.py
import asyncio
import logging
import resource

log = logging.getLogger("pink.launcher")


async def _report(kernel, every=30.0):
    seen = kernel.events_handled
    while True:
        await asyncio.sleep(every)
        used = sum(1 for s in kernel.snapshot()["slots"] if s["stage"] != "IDLE")
        rss_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        log.info("slots=%d/%d events=%d rss=%dKiB", used, kernel.max_slots, kernel.events_handled - seen, rss_kib)
        seen = kernel.events_handled


async def main(config):
    bundle = await build_launcher_bundle(config)
    reporter = asyncio.create_task(_report(bundle.kernel))
    try:
        await bundle.runtime.run()
    finally:
        reporter.cancel()
        await bundle.aclose()
