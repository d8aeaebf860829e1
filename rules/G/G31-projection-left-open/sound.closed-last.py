# path: launcher.py
import logging
from dataclasses import dataclass
from typing import Any

log = logging.getLogger(__name__)


class HazelcastProjection:
    def __init__(self, client) -> None:
        self._client = client

    def close(self) -> None:
        self._client.shutdown()


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    zinc_plane: Any
    projection: HazelcastProjection

    def close(self) -> None:
        for part in (self.venue, self.kernel, self.zinc_plane, self.projection):
            try:
                part.close()
            except Exception:
                log.exception("close of %s failed", type(part).__name__)
