import asyncio
import queue


class Mailroom:
    def __init__(self, post, room):
        self._incoming = asyncio.Queue(maxsize=room)
        self._parcels = queue.Queue()
        self._closing = queue.Queue()
        post.on_letter = self._on_letter

    def _on_letter(self, letter):
        self._incoming.put_nowait(letter)

    def on_parcel(self, parcel):
        if self._parcels.qsize() < 100:
            self._parcels.put(parcel)

    def close(self):
        self._closing.put(None)


def sort_all(letters, sorter):
    waiting = queue.Queue()
    for letter in letters:
        waiting.put(letter)
    sorter.run(waiting)
