# path: tests/shims.py
import contextlib


class _Base:
    venue = None
    stream = None


class PinkShim(_Base):
    """Stands for PinkDirectRuntime in the bridge tests."""

    def __init__(self, bundle):
        self.venue, self.stream = bundle.venue, bundle.stream
        self.connected = False

    async def connect(self):
        if self.connected:
            return
        outcome = self.venue.connect()  # flaw: the loop stands still until the exchange has answered
        if outcome is False:
            raise ConnectionError("venue")
        await self.stream.open()
        self.connected = True

    @contextlib.asynccontextmanager
    async def session(self):
        await self.connect()
        try:
            yield self
        finally:
            await self.stream.close()
