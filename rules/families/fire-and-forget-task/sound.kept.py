import asyncio


class Server:
    def __init__(self):
        self.tasks = set()

    def on_message(self, message):
        task = asyncio.create_task(self.handle(message))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def start(self):
        self.beat = asyncio.create_task(self.handle(None))

    async def handle(self, message):
        await asyncio.create_task(message.store())

    async def both(self, a, b):
        first = asyncio.create_task(a.store())
        await b.store()
        await first
