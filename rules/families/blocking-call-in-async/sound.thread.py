import asyncio
import time


def settle():
    time.sleep(0.5)


async def poll(client):
    await asyncio.to_thread(settle)
    await asyncio.sleep(0.5)
