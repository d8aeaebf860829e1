# path: real_zinc_plane.py
import re
from dataclasses import dataclass

from zinc import SharedRegion

_REGION_NAME = re.compile(r"[A-Za-z0-9_]{1,32}")


@dataclass(frozen=True)
class ZincConfig:
    prefix: str = "dita_v2"
    slot_count: int = 10

    def __post_init__(self) -> None:
        if not _REGION_NAME.fullmatch(self.prefix):
            raise ValueError(f"prefix: {self.prefix!r}")


class RealZincPlane:
    def __init__(self, config: ZincConfig) -> None:
        self._state = SharedRegion.create(f"{config.prefix}_state", 1 << 20)
        self._intents = SharedRegion.create(f"{config.prefix}_intents", 1 << 16)
