import asyncio

from bingx_user_stream import BingxUserStream


async def trade(stream):
    async for event in stream.events():
        print(event)


def main():
    asyncio.run(trade(BingxUserStream()))
