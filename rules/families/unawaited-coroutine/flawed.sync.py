import asyncio


class Link:
    async def _send(self, frame):
        await asyncio.sleep(0)

    def send(self, frame):
        self._send(frame)  # flaw: it never runs
