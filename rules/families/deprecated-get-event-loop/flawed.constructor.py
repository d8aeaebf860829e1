import asyncio


class Turnstile:
    def __init__(self, places):
        self.places = places
        self.loop = asyncio.get_event_loop()  # flaw: who makes one before the loop runs gets none

    async def enter(self):
        future = self.loop.create_future()
        return await future


async def main():
    return Turnstile(3)
