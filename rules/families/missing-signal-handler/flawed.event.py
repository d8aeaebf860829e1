import asyncio


async def main(server):
    await server.start()
    await asyncio.Event().wait()  # flaw: nothing ends this, and nothing stops the server
