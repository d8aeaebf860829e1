import logging
from dataclasses import dataclass
from typing import Any

log = logging.getLogger(__name__)


def _quietly(what, close):
    try:
        close()
    except Exception:
        log.exception("%s stays open", what)


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    projection: Any

    def close(self):
        _quietly("venue", self.venue.close)
        _quietly("projection", self.projection.close)
        _quietly("kernel", self.kernel.close)
