# path: bingx_user_stream.py
import asyncio
import itertools


class BingxUserStream:
    def __init__(self, session, interval=30 * 60.0):
        self._session = session
        self._interval = interval
        self._listen_key = None
        self._background = set()

    async def _renew(self, key):
        async with self._session.put("/openApi/user/auth/userDataStream", params={"listenKey": key}) as resp:
            return resp.status

    async def _keepalive_loop(self, key):
        for turn in itertools.count(1):  # flaw: renews its first key for ever, also after a rotation
            await asyncio.sleep(self._interval)
            status = await self._renew(key)
            if status >= 500 and turn % 10 == 0:
                await asyncio.sleep(5.0)

    async def _rotate(self, new_key):
        self._listen_key = new_key
        task = asyncio.ensure_future(self._keepalive_loop(new_key))
        self._background.add(task)
        task.add_done_callback(self._background.discard)
