import asyncio


class Printer:
    def __init__(self):
        self.wanted = asyncio.Event()
        self.stopped = False

    async def work(self):
        while not self.stopped:
            await self.wanted.wait()
            self.wanted.clear()
            self.print_one()
