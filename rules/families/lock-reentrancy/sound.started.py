import asyncio


class Link:
    def __init__(self):
        self._lock = asyncio.Lock()
        self.tasks = set()

    async def open(self):
        async with self._lock:
            self.is_open = True

    async def again(self):
        async with self._lock:
            self.tasks.add(asyncio.create_task(self.open()))
