# path: launcher.py
import warnings
from contextlib import ExitStack


class DITAv2LauncherBundle:
    def __init__(self, config):
        self._stack = ExitStack()
        self._open = True
        self.zinc = self._stack.enter_context(config.open_zinc())
        self.kernel = self._stack.enter_context(config.open_kernel())
        self.venue = self._stack.enter_context(config.open_venue())

    def close(self):
        self._open = False
        self._stack.close()

    def __del__(self, _warn=warnings.warn):
        if getattr(self, "_open", False):
            _warn(f"unclosed bundle {self!r}", ResourceWarning, source=self)
            self.close()
