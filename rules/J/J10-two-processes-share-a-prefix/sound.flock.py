# path: real_zinc_plane.py
import fcntl
import os
from multiprocessing import shared_memory


class PlaneInUse(RuntimeError):
    pass


class RealZincPlane:
    def __init__(self, size=1 << 20):
        prefix = os.environ["DITA_V2_PREFIX"]
        self._lock = self._acquire(prefix)
        self._region = self._open(f"{prefix}_slots", size)

    @staticmethod
    def _acquire(prefix):
        handle = open(f"/run/lock/pink-{prefix}.lock", "a+")
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            handle.seek(0)
            raise PlaneInUse(f"{prefix} is owned by {handle.read().strip()}") from None
        handle.truncate(0)
        handle.write(str(os.getpid()))
        handle.flush()
        return handle

    @staticmethod
    def _open(name, size):
        try:
            return shared_memory.SharedMemory(name=name, create=True, size=size)
        except FileExistsError:
            return shared_memory.SharedMemory(name=name)
