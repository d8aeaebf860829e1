import json
from enum import Enum


class Kind(Enum):
    PING = "ping"
    UNKNOWN = "unknown"

    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN


def kind_of(text):
    return Kind(json.loads(text)["kind"])
