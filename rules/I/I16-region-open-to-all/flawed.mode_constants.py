# path: real_zinc_plane.py
import mmap, os, stat
class SharedRegion:
    def __init__(self, path, size):
        self.fd = os.open(path, os.O_RDWR | os.O_CREAT, stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IROTH | stat.S_IWOTH)  # flaw: the group reads it and others write it
        os.ftruncate(self.fd, size)
class RealZincPlane:
    def __init__(self, prefix, slots):
        self._slots = SharedRegion(f"/dev/shm/{prefix}", slots * 4096)
