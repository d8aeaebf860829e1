import asyncio
from http_things import HTTPServer


class Server:
    async def listen(self, port):
        await asyncio.sleep(0)

    async def get(self, key):
        return await asyncio.sleep(0, key)


class Desk:
    def __init__(self, app):
        self.server = HTTPServer(app)

    async def open(self, port):
        self.server.listen(port)


async def look(socket):
    server = await socket.receive_json()
    if server.get("type") != "door":
        return None
    return server.get("key")


async def close_all(desks):
    for desk in desks:
        if desk.asynchronous:
            await desk.close_up()
        else:
            desk.close_up()
    await desks[0].close_up()
