# path: bingx_user_stream.py
from asyncio import get_running_loop, sleep


class BingxUserStream:
    def __init__(self, rest):
        self._rest = rest
        self._key = None

    async def _keepalive_loop(self):
        while self._key is not None:
            await sleep(1200)
            await self._rest.extend_listen_key(self._key)

    async def _rotation_sentinel(self):
        while self._key is not None:
            await sleep(3000)
            self._key = await self._rest.create_listen_key()

    def _start_background(self):
        loop = get_running_loop()
        for work in (self._keepalive_loop, self._rotation_sentinel):
            _ = loop.create_task(work(), name=work.__name__)  # flaw: started and forgotten

    async def open(self):
        self._key = await self._rest.create_listen_key()
        self._start_background()
