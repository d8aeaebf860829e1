import asyncio
from concurrent.futures import ThreadPoolExecutor


def call(coro):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, coro).result(10)


async def page(client):
    return call(client.get())
