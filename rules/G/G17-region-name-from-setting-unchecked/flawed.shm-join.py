# path: real_zinc_control_plane.py
from dataclasses import dataclass
from multiprocessing import shared_memory


@dataclass
class ZincConfig:
    namespace: str
    control_name: str = "control"
    size: int = 65536


class RealZincControlPlane:
    def __init__(self, region: shared_memory.SharedMemory) -> None:
        self._region = region

    @classmethod
    def open(cls, config: ZincConfig) -> "RealZincControlPlane":
        name = ".".join((config.namespace.strip(), config.control_name.strip()))
        try:
            region = shared_memory.SharedMemory(name=name)  # flaw: a setting decides the region, pattern not checked
        except FileNotFoundError:
            region = shared_memory.SharedMemory(name=name, create=True, size=config.size)
        return cls(region)
