# path: bingx_venue.py
import asyncio
import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._io = asyncio.new_event_loop()
        threading.Thread(target=self._io.run_forever, daemon=True).start()

    def _run(self, coro):
        done = threading.Event()
        future = asyncio.run_coroutine_threadsafe(coro, self._io)
        future.add_done_callback(lambda _f: done.set())
        done.wait(10.0)  # flaw: called from step() it holds the runtime's loop for the length of the request
        return future.result(0)

    def cancel(self, order):
        return self._run(self._backend.cancel_order(order.venue_order_id))


class PinkDirectRuntime:
    async def step(self, snapshot):
        for order in self.stale_orders(snapshot):
            self.venue.cancel(order)
