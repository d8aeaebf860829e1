# path: bingx_user_stream.py
import aiohttp

DNS_TTL_S = 10


class BingxUserStream:
    def __init__(self, ws_url):
        self._ws_url = ws_url
        self._connector = aiohttp.TCPConnector(ttl_dns_cache=DNS_TTL_S, limit_per_host=2)
        self._session = aiohttp.ClientSession(connector=self._connector)

    async def _dial(self, key):
        try:
            return await self._session.ws_connect(f"{self._ws_url}?listenKey={key}")
        except aiohttp.ClientConnectorError:
            self._connector.clear_dns_cache()
            raise
