import asyncio


async def work(client):
    try:
        await client.step()
    except ValueError:
        asyncio.run(client.close())  # flaw: a handler of a coroutine is part of it
