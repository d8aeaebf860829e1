# path: real_zinc_plane.py
import json


def _decode_packet(buf):
    return json.loads(bytes(buf[4:]).decode("utf-8"))  # flaw: read_intents has no handler


class RealZincPlane:
    def read_slots(self):
        try:
            return _decode_packet(self._state.buf)["slots"]
        except ValueError:
            return None

    def read_intents(self):
        return _decode_packet(self._intents.buf)["intents"]
