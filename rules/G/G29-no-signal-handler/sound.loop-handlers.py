# path: launcher.py
import asyncio
import signal

from bundle import build_launcher_bundle
from pink_direct import PinkDirectRuntime


async def trade(bundle, interval: float) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sig in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sig, stop.set)
    runtime = PinkDirectRuntime(bundle.kernel, bundle.venue)
    while not stop.is_set():
        await runtime.step()
        try:
            await asyncio.wait_for(stop.wait(), interval)
        except asyncio.TimeoutError:
            continue
    await runtime.cancel_open_orders()


def main() -> int:
    bundle = build_launcher_bundle()
    try:
        asyncio.run(trade(bundle, 1.0))
    finally:
        bundle.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
