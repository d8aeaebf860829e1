# path: bingx_user_stream.py
import aiohttp

DNS_TTL_S = 5 * 60


def make_session(headers=None):
    connector = aiohttp.TCPConnector(limit_per_host=4, ttl_dns_cache=DNS_TTL_S)  # flaw: five minutes
    return aiohttp.ClientSession(connector=connector, headers=headers or {})
