# path: launcher.py
import logging
from dataclasses import dataclass
from typing import Any

log = logging.getLogger(__name__)


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    zinc: Any
    control: Any
    projection: Any

    def close(self) -> None:  # flaw: the kernel is left out, its native handle is never destroyed from here
        for name in ("venue", "control", "zinc", "projection"):
            try:
                getattr(self, name).close()
            except Exception:
                log.exception("close of %s", name)
