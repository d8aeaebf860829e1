# path: bingx_user_stream.py
OVER = "ORDER_TRADE_UPDATE"
LISTEN_KEY_EXPIRED = "listenKeyExpired"


class BingxUserStream:
    def __init__(self, web, plug):
        self.web = web
        self.plug = plug
        self.running = None

    async def subscribe(self):
        if self.running is not None:
            raise RuntimeError("there is one reader only")
        self.running = True
        while self.running:
            async for item in self._one(await self._fresh()):
                yield item

    async def _fresh(self):
        answer = await self.web.post("/userDataStream")
        if not answer.get("listenKey"):
            raise ValueError("an answer without a key")
        return answer["listenKey"]

    async def _one(self, key):
        async for frame in self.plug(key):
            yield frame
            if frame["e"] == LISTEN_KEY_EXPIRED:
                return
