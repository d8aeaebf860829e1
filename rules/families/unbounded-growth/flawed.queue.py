import asyncio
import queue

outgoing = queue.SimpleQueue()  # flaw: the mail server may be slower than whoever writes letters


def send(letter):
    outgoing.put(letter)


class Mailroom:
    def __init__(self, post):
        self._incoming: asyncio.Queue[bytes] = asyncio.Queue()  # flaw: nothing holds the post back
        post.on_letter = self._on_letter

    def _on_letter(self, letter):
        self._incoming.put_nowait(letter)

    async def sort(self, shelf):
        while True:
            await shelf.file(await self._incoming.get())
