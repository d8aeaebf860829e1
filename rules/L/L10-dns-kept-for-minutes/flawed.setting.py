# path: bingx_direct.py
from dataclasses import dataclass

import aiohttp


@dataclass(frozen=True)
class BingxConfig:
    base_url: str
    dns_ttl: int = 300


class BingxDirectExecutionAdapter:
    def __init__(self, config: BingxConfig):
        self._config = config

    async def open(self):
        options = {"ttl_dns_cache": self._config.dns_ttl, "limit": 10}  # flaw: five minutes by default
        self.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(**options))
