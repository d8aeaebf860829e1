# path: zinc_plane.py
from __future__ import annotations

import threading
from typing import Any, List


class InMemoryZincPlane:
    MAX_PENDING = 1024

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self.intent_region: List[Any] = []
        self.overruns = 0

    def publish_intent(self, intent: Any) -> None:
        with self._lock:
            self.intent_region.append(intent)
            excess = len(self.intent_region) - self.MAX_PENDING
            if excess > 0:
                del self.intent_region[:excess]
                self.overruns += excess

    def take_intents(self) -> List[Any]:
        with self._lock:
            taken, self.intent_region = self.intent_region, []
            return taken
