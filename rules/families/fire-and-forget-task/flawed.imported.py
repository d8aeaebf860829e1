from asyncio import create_task


async def start(client):
    create_task(client.heartbeat())  # flaw: nothing keeps it
