import asyncio


def label(name):
    return asyncio.run(lookup(name))


async def lookup(name):
    return name.upper()


async def page(name):
    return await asyncio.to_thread(label, name)
