import asyncio

from pink_direct import Runtime


async def serve(runtime):
    await runtime.open()
    await runtime.trade()


def main():
    asyncio.run(serve(Runtime()))
