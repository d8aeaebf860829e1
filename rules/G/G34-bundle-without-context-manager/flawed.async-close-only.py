# path: launcher.py
import asyncio


class _Part:
    def __init__(self, name: str) -> None:
        self.name = name

    async def __aenter__(self) -> "_Part":
        return self

    async def __aexit__(self, *exc) -> None:
        await self.close()

    async def close(self) -> None:
        await asyncio.sleep(0)


class DITAv2LauncherBundle:  # flaw: no __aenter__ and __aexit__ on the bundle itself
    def __init__(self) -> None:
        self.venue = _Part("venue")
        self.stream = _Part("stream")

    async def close(self) -> None:
        await asyncio.gather(self.stream.close(), self.venue.close(), return_exceptions=True)


async def main(trade) -> None:
    bundle = DITAv2LauncherBundle()
    await trade(bundle)
    await bundle.close()
