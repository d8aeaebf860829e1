# path: launcher.py
from contextlib import asynccontextmanager
from typing import AsyncIterator


class DITAv2LauncherBundle:
    def __init__(self, kernel, venue) -> None:
        self.kernel = kernel
        self.venue = venue

    async def close(self) -> None:
        try:
            await self.venue.close()
        finally:
            self.kernel.close()


@asynccontextmanager
async def launcher_bundle(build_launcher_bundle, config) -> AsyncIterator[DITAv2LauncherBundle]:
    bundle = build_launcher_bundle(config)
    try:
        yield bundle
    finally:
        await bundle.close()


async def main(build_launcher_bundle, config, trade) -> None:
    async with launcher_bundle(build_launcher_bundle, config) as bundle:
        await trade(bundle)
