# path: real_zinc_plane.py
import json
import logging

log = logging.getLogger(__name__)


class CorruptPacket(Exception):
    pass


def _decode_packet(raw: bytes) -> dict:
    try:
        return json.loads(raw.rstrip(b"\0"))
    except (UnicodeDecodeError, json.JSONDecodeError) as exc:
        raise CorruptPacket(str(exc)) from exc


class RealZincPlane:
    def __init__(self, region) -> None:
        self._region = region
        self._last_good: dict = {}

    def read_state(self) -> dict:
        try:
            self._last_good = _decode_packet(self._region.read_all())
        except CorruptPacket:
            log.exception("state region is corrupt, the last good state is used")
        return self._last_good
