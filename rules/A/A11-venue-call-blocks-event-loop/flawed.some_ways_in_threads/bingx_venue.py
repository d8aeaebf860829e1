import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, remote):
        self.remote = remote
        self.workers = ThreadPoolExecutor(2)

    def _run(self, work):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(work)
        job = self.workers.submit(asyncio.run, work)
        return job.result()  # flaw: open_orders comes here on the loop's own thread

    def submit(self, intent):
        return self._run(self.remote.place(intent))

    def open_orders(self):
        return self._run(self.remote.resting())
