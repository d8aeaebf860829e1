# path: real_zinc_plane.py
from .shared_area import SharedArea


class RealZincPlane:
    def __init__(self, name, size):
        self._area = SharedArea(name, size)

    def close(self):
        self._area.close()
# path: shared_area.py
import mmap
import os
import weakref


def _give_back(mapped, path):
    mapped.close()
    os.unlink(path)


class SharedArea:
    def __init__(self, path, size):
        with open(path, "r+b") as file:
            self._map = mmap.mmap(file.fileno(), size)
        self._end = weakref.finalize(self, _give_back, self._map, path)

    def close(self):
        self._end()
