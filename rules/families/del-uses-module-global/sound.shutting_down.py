import ctypes
import sys

lib = ctypes.CDLL("libengine.so")


def _is_shutting_down(_gone=sys.is_finalizing):
    return _gone()


class Engine:
    def close(self):
        lib.engine_free(self._handle)

    def __del__(self, _is_shutting_down=_is_shutting_down):
        if not _is_shutting_down():
            self.close()
