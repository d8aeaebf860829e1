import os
import warnings

SUFFIX = ".part"
LIBRARY_PATH = "/var/lib/spool"


class Spool:
    def __init__(self, name):
        self.path = os.path.join(LIBRARY_PATH, name + SUFFIX)

    def __del__(self, _warn=warnings.warn):
        _warn(self.path + SUFFIX)
        try:
            os.remove(self.path + SUFFIX)
        except Exception:
            pass
