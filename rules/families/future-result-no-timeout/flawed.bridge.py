import asyncio


class Bridge:
    def __init__(self, loop, client):
        self.loop = loop
        self.client = client

    def rows(self):
        future = asyncio.run_coroutine_threadsafe(self.client.rows(), self.loop)
        return future.result()  # flaw: if the loop has stopped, this waits for ever
