class Session:
    def __init__(self, transport):
        self.transport = transport

    async def flush(self):
        await self.transport.drain()

    async def close(self):
        self.flush()  # flaw: it never runs
        self.transport.close()
