class Link:
    async def is_open(self):
        return True

    async def send(self, frame):
        if self.is_open():  # flaw: a coroutine is always true
            await self.write(frame)

    async def write(self, frame):
        return frame
