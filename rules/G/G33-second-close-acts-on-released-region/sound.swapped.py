# path: real_zinc_plane.py
from typing import Optional
from multiprocessing import shared_memory


class RealZincPlane:
    def __init__(self, prefix: str, size: int) -> None:
        self._region: Optional[shared_memory.SharedMemory] = shared_memory.SharedMemory(
            name=f"{prefix}_state", create=True, size=size
        )

    def write(self, raw: bytes) -> None:
        if self._region is None:
            raise ValueError("plane is closed")
        self._region.buf[: len(raw)] = raw

    def close(self) -> None:
        region, self._region = self._region, None
        if region is None:
            return
        region.close()
        region.unlink()
