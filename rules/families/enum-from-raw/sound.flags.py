import struct
from enum import IntFlag


class Event(IntFlag):
    OPENED = 1
    CLOSED = 2


def read(frame):
    kind, value = struct.unpack("=hi", frame)
    # Flags keep what they do not know.
    return Event(kind), value
