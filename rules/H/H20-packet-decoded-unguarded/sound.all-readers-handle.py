# path: real_zinc_plane.py
import json
import logging

log = logging.getLogger(__name__)


def _decode_packet(buf):
    return json.loads(bytes(buf[4:]).decode("utf-8"))


class RealZincPlane:
    def read_slots(self):
        try:
            self._slots = _decode_packet(self._state.buf)["slots"]
        except (ValueError, KeyError):
            log.exception("the region is damaged, the slots of before stand")
        return self._slots

    def read_intents(self):
        return self._document(self._intents.buf)

    def _document(self, buf):
        try:
            return _decode_packet(buf)
        except UnicodeDecodeError as error:
            raise RuntimeError("damaged") from error
        except json.JSONDecodeError as error:
            raise RuntimeError("no JSON") from error
