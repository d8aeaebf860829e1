# path: real_control_plane.py
import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Kept:
    version: int
    words: dict


class RealZincControlPlane:
    def __init__(self, region):
        self._region = region
        self._kept = None

    def read(self):
        kept = self._kept
        if kept is not None and kept.version == self._region.version():
            return kept.words
        return self._take(self._region.fetch())

    def _take(self, found):
        words = json.loads(found.payload)
        self._kept = Kept(found.version, words)
        return words
