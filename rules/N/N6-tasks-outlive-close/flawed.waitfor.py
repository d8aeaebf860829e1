# path: bingx_user_stream.py
import asyncio
class BingxUserStream:
    async def subscribe(self):
        asyncio.create_task(self._keepalive_loop())
    async def close(self):  # flaw: what is waited for is the socket
        self._closed = True
        await asyncio.wait_for(self._ws.close(), 5)
        await self._session.close()
