import asyncio

import nest_asyncio

nest_asyncio.apply()


async def cell(client):
    return asyncio.run(client.get())
