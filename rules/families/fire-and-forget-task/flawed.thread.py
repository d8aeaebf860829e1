import asyncio


class Bridge:
    def on_message(self, message):
        asyncio.run_coroutine_threadsafe(self.handle(message), self.loop)  # flaw: what it raises nobody learns

    async def handle(self, message):
        await message.store()
