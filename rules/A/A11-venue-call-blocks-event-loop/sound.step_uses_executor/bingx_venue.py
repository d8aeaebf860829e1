# path: bingx_venue.py
import asyncio
import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._io = asyncio.new_event_loop()
        threading.Thread(target=self._io.run_forever, name="bingx-io", daemon=True).start()

    def _run(self, coro):
        handle = asyncio.run_coroutine_threadsafe(coro, self._io)
        return handle.result(20.0)

    def submit(self, intent):
        return self._run(self._backend.submit_intent(intent))

    def cancel(self, order):
        return self._run(self._backend.cancel(order))
