# path: pink_direct.py
import threading


class PinkDirectRuntime:
    def __init__(self, kernel, venue) -> None:
        self._kernel = kernel
        self._venue = venue
        self._lock = threading.Lock()

    def step(self, intent: dict) -> dict:
        self._lock.acquire()  # flaw: not given back if the venue or the kernel raises
        outcome = self._kernel.process_intent(intent)
        if outcome["accepted"]:
            ack = self._venue.submit(outcome["order"])
            self._kernel.on_venue_event(ack)
        self._lock.release()
        return outcome
