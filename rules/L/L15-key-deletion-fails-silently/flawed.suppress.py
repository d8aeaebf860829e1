# path: bingx_user_stream.py
import contextlib

import httpx


class BingxUserStream:
    def __init__(self, client: httpx.AsyncClient):
        self._client = client
        self._keys = []

    async def _create_listen_key(self):
        answer = await self._client.post("/openApi/user/auth/userDataStream")
        key = answer.json()["listenKey"]
        self._keys.append(key)
        return key

    async def _delete_listen_key(self):
        while self._keys:
            key = self._keys.pop()
            with contextlib.suppress(BaseException):  # flaw: timeouts, refusals and cancellation vanish
                answer = await self._client.request(
                    "DELETE", "/openApi/user/auth/userDataStream", params={"listenKey": key}
                )
                answer.raise_for_status()
