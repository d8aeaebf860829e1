class PinkDirectRuntime:
    def __init__(self, kernel):
        self.kernel = kernel
        self.stopped = False

    async def step(self):  # flaw: here and below nothing is printed or logged, whatever happens
        snapshot = await self.kernel.venue.snapshot()
        if snapshot is None:
            return None
        return self.kernel.process_intent({"action": "ENTER", "price": snapshot.price})
