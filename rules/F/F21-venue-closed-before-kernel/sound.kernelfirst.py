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
    user_stream: Any
    zinc_plane: Any
    projection: Any

    def close(self) -> None:
        self.user_stream.close()
        self.kernel.stop()
        self.kernel.drain(timeout=5.0)
        self.kernel.close()
        for part in (self.venue, self.projection, self.zinc_plane):
            try:
                part.close()
            except Exception:
                log.exception("closing %r", part)
