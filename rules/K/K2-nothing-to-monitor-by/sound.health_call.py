# path: launcher.py
import time
from dataclasses import dataclass
from typing import Any


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    stream: Any
    persistence: Any
    last_cycle: float = 0.0

    async def step(self):
        await self.venue.pump(self.kernel)
        await self.persistence.flush()
        self.last_cycle = time.monotonic()

    def health(self) -> dict:
        parts = {
            "kernel": self.kernel.ping(),
            "venue": self.venue.connected,
            "stream": self.stream.seconds_since_message() < 30.0,
            "persistence": self.persistence.last_error is None,
            "cycle": time.monotonic() - self.last_cycle < 5.0,
        }
        return {"ok": all(parts.values()), **parts}
