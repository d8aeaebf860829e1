# path: real_zinc_plane.py
import queue
from multiprocessing import shared_memory


class RealZincPlane:
    def __init__(self, prefix, errors: queue.Queue):
        self._name = f"{prefix}_slots"
        self._errors = errors
        self._mem = shared_memory.SharedMemory(self._name, create=True, size=1 << 16)

    def close(self):
        self._mem.close()
        try:
            self._mem.unlink()
        except FileNotFoundError:
            pass  # another owner has unlinked it, which is the end wanted here

    def write(self, body: bytes):
        try:
            self._mem.buf[: len(body)] = body
        except Exception as exc:
            self._errors.put(exc)  # the supervisor thread logs it with its traceback
            raise
