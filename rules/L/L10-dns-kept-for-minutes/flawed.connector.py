# path: bingx_direct.py
import aiohttp


class BingxDirectExecutionAdapter:
    def __init__(self, config):
        self._config = config
        self._session = None

    async def connect(self):
        connector = aiohttp.TCPConnector(
            limit=20,
            ttl_dns_cache=300,  # flaw: answers kept for five minutes
            use_dns_cache=True,
            enable_cleanup_closed=True,
        )
        self._session = aiohttp.ClientSession(
            base_url=self._config.rest_url,
            connector=connector,
            timeout=aiohttp.ClientTimeout(total=10),
        )
