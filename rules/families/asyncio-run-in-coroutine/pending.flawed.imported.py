from asyncio import run


async def page(client):
    return run(client.get())  # flaw: the loop of `page` is running
