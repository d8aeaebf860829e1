# path: launcher.py
import asyncio

from bundle import build_launcher_bundle
from pink_direct import PinkDirectRuntime


async def trade(bundle, interval: float) -> None:
    runtime = PinkDirectRuntime(bundle.kernel, bundle.venue)
    while True:
        await runtime.step()
        await asyncio.sleep(interval)


def main() -> int:
    bundle = build_launcher_bundle()
    try:
        asyncio.run(trade(bundle, 1.0))  # flaw: SIGTERM ends the process here, no handler is installed
    finally:
        bundle.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
