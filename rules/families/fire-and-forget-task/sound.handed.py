import asyncio


def several(coros, waiter):
    return waiter(*map(asyncio.ensure_future, coros))


def step(coro):
    future = asyncio.ensure_future(coro)
    result = yield future
    return result
