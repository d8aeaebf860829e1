# path: bus.py
import os
import stat


class Bus:
    def __init__(self, path):
        self._handle = open_own(path)
        try:
            self._size = os.lseek(self._handle, 0, os.SEEK_END)
        except BaseException:
            os.close(self._handle)
            raise

    def close(self):
        os.close(self._handle)


def open_own(path):
    handle = os.open(path, os.O_RDWR)
    if stat.S_IMODE(os.fstat(handle).st_mode) & 0o077:
        os.close(handle)
        raise PermissionError(path)
    return handle
