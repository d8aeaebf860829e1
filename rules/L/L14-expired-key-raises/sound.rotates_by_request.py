# bingx_user_stream.py
class KeyRefused(Exception):
    pass


class BingxUserStream:
    def __init__(self, session, url):
        self.session, self.url = session, url

    async def _fresh_key(self):
        async with self.session.request("POST", self.url) as answer:
            if answer.status != 200:
                raise KeyRefused(str(answer.status))
            return (await answer.json())["listenKey"]

    async def subscribe(self, connect):
        key = await self._fresh_key()
        while True:
            async for message in connect(key):
                if message.get("e") == "listenKeyExpired":
                    yield {"type": "rotated"}
                    key = await self._fresh_key()
                    break
                yield message
