# path: launcher.py
from contextlib import ExitStack


class DITAv2LauncherBundle:  # flaw: no finaliser of any kind, only callers that use with or close() release it
    def __init__(self, config):
        self._stack = ExitStack()
        self.zinc = config.open_zinc()
        self._stack.callback(self.zinc.close)
        self.kernel = config.open_kernel()
        self._stack.callback(self.kernel.close)
        self.venue = config.open_venue()
        self._stack.callback(self.venue.close)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        self._stack.close()
