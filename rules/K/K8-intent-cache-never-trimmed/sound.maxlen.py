# path: real_zinc_plane.py
from collections import deque


class RealZincPlane:
    """Shows the last intents to whoever asks."""

    def __init__(self, region, shown=64):
        self._region = region
        self._intent_cache = deque(maxlen=shown)

    def publish_intent(self, intent):
        self._intent_cache.append(intent)
        self._region.write(intent.to_json())

    def read_intents(self):
        return list(self._intent_cache)
