# path: real_zinc_plane.py
from __future__ import annotations

import mmap
import os
import time
from typing import Any, Iterable


class RealZincPlane:
    def __init__(self, path: str) -> None:
        fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.ftruncate(fd, 1 << 20)
        self._mem = mmap.mmap(fd, 1 << 20)
        self._intent_cache: list[tuple[float, Any]] = []

    def publish_intents(self, intents: Iterable[Any]) -> None:
        now = time.time()
        batch = [(now, intent) for intent in intents]
        self._intent_cache += batch  # flaw: the list is only ever added to
        for _, intent in batch:
            self._put(intent.to_bytes())

    def latest_intent(self) -> Any | None:
        return self._intent_cache[-1][1] if self._intent_cache else None

    def _put(self, body: bytes) -> None:
        self._mem.seek(0)
        self._mem.write(len(body).to_bytes(4, "little") + body)
