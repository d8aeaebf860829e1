import asyncio


class PinkDirectRuntime:
    async def start(self):
        asyncio.ensure_future(self._pump_market())  # flaw: no owner keeps, counts or lists the started tasks
        asyncio.ensure_future(self._pump_account())

    async def health(self):
        return {"running": self._running, "last_step": self._last_step}

    async def stop(self):
        self._running = False
