import asyncio


async def poll(client):
    while not await client.ready():
        asyncio.sleep(0.5)  # flaw: this sleeps not at all, and the loop spins
