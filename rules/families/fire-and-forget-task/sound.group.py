import asyncio


async def both(a, b):
    async with asyncio.TaskGroup() as group:
        group.create_task(a.store())
        group.create_task(b.store())


def spawn(coro):
    return asyncio.create_task(coro)
