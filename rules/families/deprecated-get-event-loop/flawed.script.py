import asyncio


async def work():
    await asyncio.sleep(1)


def main():
    loop = asyncio.get_event_loop()  # flaw: nothing has set one
    loop.run_until_complete(work())
