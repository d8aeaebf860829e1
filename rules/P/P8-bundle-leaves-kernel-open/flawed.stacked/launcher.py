from contextlib import ExitStack

from rust_backend import ExecutionKernel


class DITAv2LauncherBundle:
    def __init__(self, config):
        self._opened = ExitStack()
        self.kernel = ExecutionKernel(config.library)
        self.venue = config.open_venue()
        self._opened.callback(self.venue.close)

    def equity(self):
        return self.kernel.equity()

    def close(self):
        self.venue.close()  # flaw: the kernel can be closed, and is not
        self._flush()

    def _flush(self):
        self.venue.flush()
