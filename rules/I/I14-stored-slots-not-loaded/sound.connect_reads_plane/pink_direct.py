class PinkDirectRuntime:
    def __init__(self, kernel, zinc):
        self.kernel, self.zinc = kernel, zinc

    async def connect(self):
        saved = [slot for slot in self.zinc.read_slots() if not slot.is_free()]
        if saved:
            self.kernel.reconcile_from_slots(saved)
        await self.kernel.venue.connect()
