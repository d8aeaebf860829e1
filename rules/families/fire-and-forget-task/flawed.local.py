import asyncio


async def start(client):
    beat = asyncio.ensure_future(client.heartbeat())  # flaw: the variable ends with the function
    await client.connect()
