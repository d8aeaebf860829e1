# path: launcher.py
import os


class Plane:
    """Readers look at the time of the file before they map it again."""

    def __init__(self, path):
        self.path = path

    def publish(self, row):
        self.region.write(row)
        os.utime(self.path)


class DITAv2LauncherBundle:  # flaw: a file is touched for readers of the plane, nobody outside learns whether all is well
    def __init__(self, kernel, venue, plane):
        self.kernel = kernel
        self.venue = venue
        self.plane = plane

    def close(self):
        self.venue.close()
