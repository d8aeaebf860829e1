# path: bingx_venue.py
import asyncio
import threading


def _start_loop(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend
        self._io_loop = asyncio.new_event_loop()
        self._io_thread = threading.Thread(target=_start_loop, args=(self._io_loop,), daemon=True)
        self._io_thread.start()

    def _run(self, coro):
        return asyncio.run_coroutine_threadsafe(coro, self._io_loop).result()  # flaw: caller's loop stands still

    def submit(self, intent):
        ack = self._run(self.backend.submit_intent(intent))
        kind = "ORDER_ACK" if ack.ok else "ORDER_REJECT"
        return [{"kind": kind, "slot_id": intent.slot_id, "price": ack.price}]

    def reconcile(self):
        return self._run(self.backend.open_orders())


class PinkDirectRuntime:
    def __init__(self, venue, engine):
        self.venue = venue
        self.engine = engine

    async def step(self, snapshot):
        decision = self.engine.decide(snapshot)
        if decision.intent is None:
            return []
        return self.venue.submit(decision.intent)
