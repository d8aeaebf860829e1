class PinkDirectRuntime:
    def __init__(self, kernel):
        self.kernel = kernel

    async def connect(self):
        rows = self.kernel.venue.open_positions()
        if rows:
            slot = self.kernel.get_slot(0)
            slot.size = rows[0]["size"]
            self.kernel.reconcile_from_slots([slot])
