# path: bingx_venue.py
import asyncio
import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    def _run(self, coro):
        box = {}

        def work():
            loop = asyncio.new_event_loop()  # flaw: made and closed for one operation
            try:
                box["value"] = loop.run_until_complete(coro)
            except BaseException as exc:
                box["error"] = exc
            finally:
                loop.close()

        thread = threading.Thread(target=work)
        thread.start()
        thread.join(timeout=30)
        if "error" in box:
            raise box["error"]
        return box["value"]

    def open_orders(self):
        return self._run(self._backend.open_orders())
