# path: real_zinc_plane.py
import mmap, os
class RealZincPlane:
    def __init__(self, path, slots):
        self._lock_fd = os.open(path + ".lock", os.O_RDWR | os.O_CREAT, 0o600)
        with open(path, "a+b") as handle:  # flaw: the region itself
            handle.truncate(4096 * slots)
            self._map = mmap.mmap(handle.fileno(), 4096 * slots)
