# path: bingx_direct.py
from dataclasses import dataclass

import aiohttp


@dataclass(frozen=True)
class BingxConfig:
    base_url: str
    dns_cache_seconds: int = 10
    recv_window_ms: int = 5000


class BingxDirectExecutionAdapter:
    def __init__(self, config: BingxConfig):
        self._config = config
        self._session = None

    def _open(self):
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(ttl_dns_cache=self._config.dns_cache_seconds))
        return self._session
