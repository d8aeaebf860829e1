# path: bingx_user_stream.py
import asyncio
import logging

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, rest):
        self._rest = rest
        self._tasks = set()

    def _spawn(self, work):
        task = asyncio.create_task(work())
        self._tasks.add(task)
        task.add_done_callback(lambda t: self._ended(t, work))

    def _ended(self, task, work):
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("%s died, restarting", work.__name__, exc_info=task.exception())
            self._spawn(work)

    async def open(self):
        self._key = await self._rest.create_listen_key()
        self._spawn(self._keepalive_loop)
        self._spawn(self._rotation_sentinel)

    async def _keepalive_loop(self):
        while True:
            await asyncio.sleep(1200)
            await self._rest.extend_listen_key(self._key)
