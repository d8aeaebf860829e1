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


class SharedArea:
    def __init__(self, path, size):
        self.path = path
        with open(path, "r+b") as file:
            self._map = mmap.mmap(file.fileno(), size)

    def close(self):
        mapped, self._map = self._map, None
        if mapped is not None:
            mapped.close()
            os.unlink(self.path)
