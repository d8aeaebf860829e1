class Service:
    def __init__(self, manager):
        self.manager = manager

    async def on_stop(self):
        return None

    async def stop(self):
        self.manager.run_task(self.on_stop())

    async def stop_all(self, pending):
        pending.append(self.on_stop())
