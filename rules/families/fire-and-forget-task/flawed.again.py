import asyncio


async def start(clients):
    for client in clients:
        task = asyncio.ensure_future(client.heartbeat())  # flaw: the next one takes its variable
