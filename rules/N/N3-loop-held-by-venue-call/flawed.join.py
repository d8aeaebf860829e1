# path: bingx_venue.py
import asyncio
import threading


class BingxVenueAdapter:
    def __init__(self, backend, timeout=10.0):
        self._backend = backend
        self._timeout = timeout

    def _run(self, make_coro):
        box = {}

        def work():
            try:
                box["answer"] = asyncio.run(make_coro())
            except Exception as error:
                box["error"] = error

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        thread.join(self._timeout)  # flaw: step() stands here, and with it every other task
        if "error" in box:
            raise box["error"]
        return box["answer"]

    def submit(self, intent):
        return self._run(lambda: self._backend.submit_order(intent))


class PinkDirectRuntime:
    def __init__(self, venue, engine):
        self.venue = venue
        self.engine = engine

    async def step(self, snapshot):
        decision = await self.engine.decide(snapshot)
        return self.venue.submit(decision)
