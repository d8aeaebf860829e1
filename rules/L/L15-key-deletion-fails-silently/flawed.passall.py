# path: bingx_user_stream.py
class BingxUserStream:
    PATH = "/openApi/user/auth/userDataStream"

    def __init__(self, session, rest_url, api_key):
        self._session = session
        self._url = rest_url + self.PATH
        self._headers = {"X-BX-APIKEY": api_key}
        self._listen_key = None

    async def _delete_listen_key(self, key):
        try:
            async with self._session.delete(self._url, params={"listenKey": key}, headers=self._headers) as resp:
                await resp.read()
        except Exception:  # flaw: every failure is the same silence
            pass

    async def close(self):
        if self._listen_key is not None:
            await self._delete_listen_key(self._listen_key)
            self._listen_key = None
