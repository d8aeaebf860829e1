# path: real_zinc_control_plane.py
import hashlib
import os
from multiprocessing import shared_memory


def region_name(namespace: str, part: str) -> str:
    digest = hashlib.sha256(namespace.encode("utf-8")).hexdigest()[:16]
    return f"dita_{digest}_{part}"


class RealZincControlPlane:
    def __init__(self, size: int = 65536) -> None:
        namespace = os.environ["DITA_V2_ZINC_NAMESPACE"]
        self._region = shared_memory.SharedMemory(
            name=region_name(namespace, "control"), create=True, size=size
        )

    def close(self) -> None:
        region, self._region = self._region, None
        if region is not None:
            region.close()
            region.unlink()
