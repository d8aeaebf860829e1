# path: launcher.py
from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

log = logging.getLogger("pink.launcher")


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    zinc_plane: Any
    control_plane: Any
    projection: Any

    def close(self) -> None:
        self.venue.close()  # flaw: the kernel may still have events and cancels under way
        self.kernel.stop()
        self.kernel.close()
        for part in (self.projection, self.control_plane, self.zinc_plane):
            try:
                part.close()
            except Exception:
                log.exception("closing %r", part)
