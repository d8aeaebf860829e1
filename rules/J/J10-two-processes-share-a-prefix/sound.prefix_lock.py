# path: real_zinc_plane.py
import fcntl, os, mmap
class PrefixLock:
    def __init__(self, prefix):
        self._fd = os.open(f"/dev/shm/{prefix}.lock", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as exc:
            raise RuntimeError(f"{prefix} has an owner") from exc
class _Region:
    def __init__(self, name, size):
        self._fd = os.open(f"/dev/shm/{name}", os.O_CREAT | os.O_RDWR, 0o600)
        os.ftruncate(self._fd, size)
        self._map = mmap.mmap(self._fd, size)
class RealZincPlane:
    def __init__(self, prefix, slots=10, owner=None):
        self._owner = owner or PrefixLock(prefix)
        self._state = _Region(f"{prefix}_state", slots * 4096)
