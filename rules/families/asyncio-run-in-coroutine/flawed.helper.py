import asyncio


async def lookup(name):
    return name.upper()


def label(name):
    return asyncio.run(lookup(name))  # flaw: `page` leads here, whose loop is running


async def page(name):
    return {"title": label(name)}
