# path: bingx_venue.py
import asyncio
import threading


def _has_loop():
    try:
        asyncio.get_running_loop()
        return True
    except RuntimeError:
        return False


class LoopThread:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self._live, daemon=True).start()

    def _live(self):
        self.loop.run_forever()
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())

    def submit(self, work):
        return asyncio.run_coroutine_threadsafe(work, self.loop)

    def wait_for(self, work):
        if _has_loop():
            work.close()
            raise RuntimeError("await it")
        return self.submit(work).result(10)


class BingxVenueAdapter:
    def __init__(self, remote):
        self.remote = remote
        self.thread = LoopThread()

    def submit(self, intent):
        return self.thread.wait_for(self.remote.place(intent))
