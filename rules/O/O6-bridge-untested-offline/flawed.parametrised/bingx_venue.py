import asyncio
import threading


class BingxVenueAdapter:
    def _run(self, coro):
        box = []
        worker = threading.Thread(target=lambda: box.append(asyncio.run(coro)))
        worker.start()
        worker.join(20)
        return box[0]
