class PinkDirectRuntime:
    def __init__(self, kernel, stream):
        self.kernel, self.stream = kernel, stream
        self.stopped = False

    async def run(self):
        while not self.stopped:
            await self.step(await self.stream.next())

    async def step(self, event):  # flaw: the stream says when it is lost, and nobody says what is traded
        if event is None:
            return None
        return self.kernel.process_intent(event)
