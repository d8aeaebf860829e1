import asyncio


async def start(client):
    beat = asyncio.create_task(client.heartbeat())  # flaw: the variable ends with the function
    await client.connect()
