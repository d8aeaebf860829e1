import asyncio


class Server:
    def on_message(self, message):
        asyncio.create_task(self.handle(message))  # flaw: nothing keeps it

    async def handle(self, message):
        await message.store()
