# path: pink_direct.py
import os
import threading
from pathlib import Path


class PinkDirectRuntime:
    def __init__(self, kernel, venue, beat=Path("/run/pink/alive")):
        self.kernel = kernel
        self.venue = venue
        self.beat = beat
        self._halt = threading.Event()

    def _loop(self):
        while not self._halt.wait(1.0):
            self.step()

    def step(self):
        for event in self.venue.reconcile():
            self.kernel.on_venue_event(event)
        self._touch()

    def _touch(self):
        """systemd's pink-watchdog.timer restarts the service when the file is older than 15 s."""
        self.beat.touch(exist_ok=True)
        os.utime(self.beat)
