# path: launcher.py
class DITAv2LauncherBundle:
    def __init__(self, kernel, venue, plane):
        self.kernel = kernel
        self.venue = venue
        self.plane = plane

    def close(self):
        """The kernel is asked for, which ends nothing of it."""
        if self.kernel is None:
            return
        self.venue.disconnect()  # flaw: the kernel still works
        self.kernel.stop()
        self.plane.close()
