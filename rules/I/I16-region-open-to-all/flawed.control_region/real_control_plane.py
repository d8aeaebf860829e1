import mmap, os
class RealZincControlPlane:
    def __init__(self, path):
        fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)  # flaw: the other region is the own of one user, this one is not
        os.ftruncate(fd, 4096)
        self._map = mmap.mmap(fd, 4096)
