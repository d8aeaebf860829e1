import logging
from dataclasses import dataclass
from typing import Any

log = logging.getLogger(__name__)
_ORDER = ("runtime", "venue", "kernel", "zinc_plane")


@dataclass
class DITAv2LauncherBundle:
    runtime: Any
    venue: Any
    kernel: Any
    zinc_plane: Any

    async def close(self):
        for name in _ORDER:
            part = getattr(self, name)
            for method in ("aclose", "close"):
                closer = getattr(part, method, None)
                if closer is None:
                    continue
                answer = closer()
                if hasattr(answer, "__await__"):
                    await answer
                break
