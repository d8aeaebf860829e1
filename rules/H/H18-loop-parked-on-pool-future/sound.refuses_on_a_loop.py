import asyncio
import threading


def _drives_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class BingxVenueAdapter:
    def __init__(self, client):
        self.client = client
        self._own = asyncio.new_event_loop()
        threading.Thread(target=self._own.run_forever, daemon=True).start()

    def submit(self, intent):
        return self._run(lambda: self.client.place(intent))

    async def submit_async(self, intent):
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self.client.place(intent), self._own))

    def _run(self, make):
        if _drives_a_loop():
            raise RuntimeError("await submit_async() here")
        return asyncio.run_coroutine_threadsafe(make(), self._own).result(5.0)


class PinkDirectRuntime:
    def __init__(self, venue):
        self.venue = venue

    async def step(self, intent):
        return self.enter(intent)

    def enter(self, intent):
        return self.venue.submit(intent)
