from contextlib import AsyncExitStack


class DITAv2LauncherBundle:
    def __init__(self, kernel, venue, projection):
        self.kernel, self.venue, self.projection = kernel, venue, projection
        self._exits = AsyncExitStack()

    async def __aenter__(self):
        await self._exits.__aenter__()
        self._exits.callback(self.kernel.close)
        self._exits.push_async_callback(self.venue.close)
        return self

    async def close(self):
        await self._exits.aclose()
