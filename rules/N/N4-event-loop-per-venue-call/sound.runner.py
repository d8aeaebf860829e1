# path: bingx_venue.py
import asyncio


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._runner = asyncio.Runner()

    def __enter__(self):
        self._runner.__enter__()
        return self

    def __exit__(self, *exc_info):
        self._runner.run(self._backend.close())
        return self._runner.__exit__(*exc_info)

    def _run(self, coro):
        return self._runner.run(coro)

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))

    def cancel(self, order):
        return self._run(self._backend.cancel_order(order.venue_order_id))
