# path: launcher.py
import warnings
import weakref


def _close_all(parts, state):
    if not state["closed"]:
        warnings.warn("bundle was dropped without close()", ResourceWarning)
    for part in parts:
        part.close()


class DITAv2LauncherBundle:
    def __init__(self, kernel, venue, zinc, stream):
        self.kernel, self.venue, self.zinc, self.stream = kernel, venue, zinc, stream
        self._state = {"closed": False}
        self._finalizer = weakref.finalize(self, _close_all, (stream, venue, zinc, kernel), self._state)

    def close(self):
        self._state["closed"] = True
        self._finalizer()
