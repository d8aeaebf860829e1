import asyncio


def call(coro):
    loop = asyncio.get_event_loop()
    if loop.is_running():
        return loop.run_until_complete(coro)  # flaw: just then it cannot
    return asyncio.run(coro)
