# path: launcher.py
class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib
        self._handle = lib.dita_kernel_create(2)
        self.closed = False
    def close(self):
        self.closed = True
        self.plane.flush()
    def __del__(self):
        self._lib.dita_kernel_destroy(self._handle)
class DITAv2LauncherBundle:
    def __init__(self, kernel, venue):
        self.kernel = kernel
        self.venue = venue
    def close(self):  # flaw: the handle stays
        self.kernel.close()
        self.venue.close()
