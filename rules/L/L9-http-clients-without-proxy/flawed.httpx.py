# path: bingx_direct.py
import contextlib

import httpx
import websockets


@contextlib.asynccontextmanager
async def rest_client(settings):
    limits = httpx.Limits(max_connections=10)
    async with httpx.AsyncClient(base_url=settings.rest_url, limits=limits, trust_env=False) as client:  # flaw: proxy variables are ignored and none can be set
        yield client


async def submit_order(settings, signed):
    async with rest_client(settings) as client:
        answer = await client.post("/openApi/swap/v2/trade/order", params=signed)
        answer.raise_for_status()
        return answer.json()


async def stream(settings, key):
    async with websockets.connect(f"{settings.ws_url}?listenKey={key}", proxy=None) as ws:
        async for frame in ws:
            yield frame
