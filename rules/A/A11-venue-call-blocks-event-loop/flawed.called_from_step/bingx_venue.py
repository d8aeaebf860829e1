# path: bingx_venue.py
import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, backend, workers=3):
        self._backend = backend
        self._executor = ThreadPoolExecutor(max_workers=workers)

    def _run(self, value):
        if inspect.isawaitable(value):
            try:
                asyncio.get_running_loop()
            except RuntimeError:
                return asyncio.run(value)
            pending = self._executor.submit(asyncio.run, value)
            value = pending.result()  # flaw: step waits here on the loop's own thread
        return value

    def submit(self, intent):
        ack = self._run(self._backend.submit_intent(intent))
        return self._to_events(intent, ack)

    def cancel(self, intent):
        return [self._run(self._backend.cancel(intent.trade_id))]

    def _to_events(self, intent, ack):
        kind = "FULL_FILL" if ack["filled"] >= intent.target_size else "ORDER_ACK"
        return [{"kind": kind, "slot_id": intent.slot_id, "price": ack["price"], "size": ack["filled"]}]
