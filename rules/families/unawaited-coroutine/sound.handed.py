import asyncio


async def fetch(key):
    return key


def later(key):
    return fetch(key)


class Lazy:
    def __init__(self, key):
        self.pending = fetch(key)

    def __await__(self):
        async def inner():
            return await self.pending

        return inner().__await__()


async def run(keys):
    await asyncio.gather(*[fetch(key) for key in keys])
    task = asyncio.create_task(fetch("x"))
    await task
