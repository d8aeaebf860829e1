# path: launcher.py
import asyncio
from dataclasses import dataclass

from bingx_user_stream import BingxUserStream
from bingx_venue import BingxVenueAdapter
from pink_direct import PinkDirectRuntime
from rust_backend import ExecutionKernel


@dataclass
class DITAv2LauncherBundle:  # flaw: nothing on it tells from outside whether it is alive and well
    kernel: ExecutionKernel
    venue: BingxVenueAdapter
    stream: BingxUserStream
    runtime: PinkDirectRuntime

    async def connect(self):
        await self.venue.connect()
        await self.stream.start()

    async def close(self):
        await self.stream.stop()
        await self.venue.close()
        self.kernel.close()


async def run(bundle: DITAv2LauncherBundle):
    await bundle.connect()
    try:
        while True:
            await bundle.runtime.step()
            await asyncio.sleep(1.0)
    finally:
        await bundle.close()
