import signal
import threading

from rust_backend import ExecutionKernel
from bingx_venue import BingxVenueAdapter


class App:
    def __init__(self):
        self.stop = threading.Event()
        self.kernel = ExecutionKernel(BingxVenueAdapter())

    def run(self):  # flaw: no output call can be reached from here; _dump is called by nobody
        signal.signal(signal.SIGTERM, lambda *_: self.stop.set())
        while not self.stop.wait(0.5):
            for event in self.kernel.venue.poll():
                self.kernel.on_venue_event(event)
        self.kernel.close()

    def _dump(self):
        for slot in self.kernel.slots:
            print(slot)


if __name__ == "__main__":
    App().run()
