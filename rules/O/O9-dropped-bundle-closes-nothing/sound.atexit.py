# path: launcher.py
import weakref
from atexit import register


class DITAv2LauncherBundle:
    def __init__(self, venue, kernel):
        self.venue = venue
        self.kernel = kernel
        register(self.close)

    def close(self):
        self.venue.close()
        self.kernel.close()
