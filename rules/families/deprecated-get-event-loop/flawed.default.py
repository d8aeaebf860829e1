import asyncio


class Client:
    def __init__(self, loop=None):
        self.loop = loop or asyncio.get_event_loop()  # flaw: who makes it outside of a coroutine gets none
