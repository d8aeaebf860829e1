import asyncio

from mock_venue import MockVenueAdapter
from pink_direct import PinkDirectRuntime
from rust_backend import ExecutionKernel


def build_launcher_bundle():
    kernel = ExecutionKernel(MockVenueAdapter())
    return PinkDirectRuntime(kernel)


async def main():
    runtime = build_launcher_bundle()
    while not runtime.stopped:
        await runtime.step()
        await asyncio.sleep(1.0)


if __name__ == "__main__":
    asyncio.run(main())
