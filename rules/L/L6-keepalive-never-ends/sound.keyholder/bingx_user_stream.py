from listen_key import KeyHolder


class BingxUserStream:
    async def subscribe(self):
        async with KeyHolder(self.client) as holder:
            async for text in self.read(holder.key):
                yield text
