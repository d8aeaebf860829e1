import asyncio
import time


async def poll(client):
    while not await client.ready():
        time.sleep(0.5)  # flaw: the loop sleeps too
