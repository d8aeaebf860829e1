# path: bingx_direct.py
import aiohttp

from bingx_config import BingxConfig


class BingxDirectExecutionAdapter:
    def __init__(self, config: BingxConfig):
        self._config = config
        self._session = None

    async def connect(self):
        timeout = aiohttp.ClientTimeout(total=self._config.timeout_s)
        self._session = aiohttp.ClientSession(  # flaw: neither trust_env nor a proxy anywhere
            base_url=self._config.rest_url,
            timeout=timeout,
            headers={"X-BX-APIKEY": self._config.api_key},
        )

    async def _get(self, path, params):
        async with self._session.get(path, params=params) as resp:
            return await resp.json()

    async def user_socket(self, key):
        return await self._session.ws_connect(f"{self._config.ws_url}?listenKey={key}", heartbeat=20)
