import json
from enum import Enum


class Kind(Enum):
    PING = "ping"
    DATA = "data"


def kind_of(text):
    raw = json.loads(text).get("kind")
    if raw in {k.value for k in Kind}:
        return Kind(raw)
    return None


def named(row):
    name = str(row.get("kind", "")).lower()
    if name in (Kind.PING.value, Kind.DATA.value):
        return Kind(name)
    return None
