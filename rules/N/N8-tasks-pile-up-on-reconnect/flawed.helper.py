# path: bingx_user_stream.py
import asyncio
class BingxUserStream:
    async def subscribe(self):
        while not self._closed:
            try:
                async for event in self._session_events():
                    yield event
            except OSError:
                await asyncio.sleep(1)
    async def _session_events(self):
        self._ws = await self._dial()
        self._keepalive = asyncio.create_task(self._keepalive_loop())  # flaw: one more for each connection
        async for message in self._ws:
            yield message
