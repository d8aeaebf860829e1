from contextlib import ExitStack

from rust_backend import ExecutionKernel


class DITAv2LauncherBundle:
    def __init__(self, config):
        self._stack = ExitStack()
        self.kernel = self._stack.enter_context(ExecutionKernel(config.library, config.max_slots))
        self.zinc = config.open_zinc()
        self._stack.callback(self.zinc.close)
        self.venue = config.open_venue()
        self._stack.callback(self.venue.close)

    def close(self):
        self._stack.close()
