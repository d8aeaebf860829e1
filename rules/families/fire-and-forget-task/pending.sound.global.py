import asyncio

BEAT = None


async def start(client):
    global BEAT
    BEAT = asyncio.create_task(client.heartbeat())
