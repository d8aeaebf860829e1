# path: launcher.py
import asyncio


class DITAv2LauncherBundle:
    def __init__(self, stream, feed, control):
        self.stream = stream
        self.feed = feed
        self.control = control

    async def start(self):
        loop = asyncio.get_running_loop()
        loop.create_task(self.stream.run())  # flaw: after close nobody can say what still runs
        loop.create_task(self.feed.run())
        loop.create_task(self.control.poll())

    async def close(self):
        await self.stream.close()
        await self.feed.close()
        self.control.close()

    def health(self):
        return {"stream": self.stream.connected, "feed": self.feed.connected}
