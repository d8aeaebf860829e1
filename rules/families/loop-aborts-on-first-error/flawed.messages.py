class Consumer:
    async def on_batch(self, messages):
        for message in messages:
            await self.handle_message(message)  # flaw: the messages after it are lost
