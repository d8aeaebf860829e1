# path: pink_direct.py
import logging
import threading

log = logging.getLogger(__name__)


class PinkDirectRuntime:  # flaw: once started there is no call, number or beat by which to watch it
    """Policy loop in a thread of its own."""

    def __init__(self, kernel, venue, stream, persistence):
        self.kernel = kernel
        self.venue = venue
        self.stream = stream
        self.persistence = persistence
        self._halt = threading.Event()
        self._thread = threading.Thread(target=self._loop, daemon=True)

    def start(self):
        log.info("runtime starts")
        self._thread.start()

    def stop(self):
        self._halt.set()
        self._thread.join(5.0)

    def _loop(self):
        while not self._halt.wait(1.0):
            self.step()

    def step(self):
        for event in self.venue.reconcile():
            self.kernel.on_venue_event(event)
        self.persistence.flush()
