# path: launcher.py
import logging
from dataclasses import dataclass, field
from typing import Any

log = logging.getLogger(__name__)


@dataclass
class DITAv2LauncherBundle:  # flaw: close() but neither __enter__/__exit__ nor the async pair
    kernel: Any
    venue: Any
    planes: list = field(default_factory=list)

    def close(self) -> None:
        for part in (self.venue, *self.planes, self.kernel):
            try:
                part.close()
            except Exception:
                log.exception("close failed")


def run(build, steps: int) -> None:
    bundle = build()
    for _ in range(steps):
        bundle.kernel.step()
    bundle.close()
