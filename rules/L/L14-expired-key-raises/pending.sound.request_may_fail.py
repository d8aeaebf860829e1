# path: bingx_user_stream.py
class RequestFailed(Exception):
    pass


class BingxUserStream:
    def __init__(self, http, connect):
        self.http = http
        self.connect = connect
        self.open = True

    async def subscribe(self):
        while self.open:
            key = await self._key("POST")
            socket = await self.connect(key)
            async for message in socket:
                if message["e"] == "listenKeyExpired":
                    await self._forget(key)
                    yield {"kind": "interrupted"}
                    break
                yield message

    async def _forget(self, key):
        try:
            await self._key("DELETE", key)
        except RequestFailed:
            return

    async def _key(self, method, key=None):
        async with self.http.request(method, "/userDataStream", params={"listenKey": key}) as response:
            body = await response.json()
        if body["code"] != 0:
            raise RequestFailed(body["msg"])
        return body.get("listenKey")
