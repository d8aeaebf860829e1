# path: bingx_direct.py
import aiohttp

SESSION_LIFETIME_S = 300


class BingxDirectExecutionAdapter:
    def __init__(self, config):
        self._config = config
        self._session = None

    async def connect(self):
        connector = aiohttp.TCPConnector(limit=20, keepalive_timeout=30)
        self._session = aiohttp.ClientSession(
            base_url=self._config.rest_url,
            connector=connector,
            timeout=aiohttp.ClientTimeout(total=SESSION_LIFETIME_S, connect=5),
        )
