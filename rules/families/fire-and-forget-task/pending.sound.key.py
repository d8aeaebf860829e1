import asyncio


async def first(clients):
    asked = {asyncio.create_task(client.get()): client for client in clients}
    done, _ = await asyncio.wait(asked)
    return done
