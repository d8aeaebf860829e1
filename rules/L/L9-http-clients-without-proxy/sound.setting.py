# path: bingx_direct.py
from dataclasses import dataclass
from typing import Optional

import aiohttp


@dataclass(frozen=True)
class BingxConfig:
    rest_url: str
    ws_url: str
    proxy_url: Optional[str] = None


class BingxDirectExecutionAdapter:
    def __init__(self, config: BingxConfig):
        self._config = config
        self._session = aiohttp.ClientSession()

    async def _get(self, path, params):
        url = self._config.rest_url + path
        async with self._session.get(url, params=params, proxy=self._config.proxy_url) as resp:
            return await resp.json()

    async def user_socket(self, key):
        url = f"{self._config.ws_url}?listenKey={key}"
        return await self._session.ws_connect(url, proxy=self._config.proxy_url)
