# path: bingx_direct.py
import aiohttp


class BingxDirectExecutionAdapter:
    def __init__(self, config):
        self._config = config
        self._session = None

    async def connect(self):
        self._session = aiohttp.ClientSession(
            base_url=self._config.rest_url,
            timeout=aiohttp.ClientTimeout(total=self._config.timeout_s),
            trust_env=True,
        )

    async def _get(self, path, params):
        async with self._session.get(path, params=params) as resp:
            return await resp.json()

    async def user_socket(self, key):
        return await self._session.ws_connect(f"{self._config.ws_url}?listenKey={key}", heartbeat=20)
