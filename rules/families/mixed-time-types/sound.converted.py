import time
from dataclasses import dataclass
from datetime import datetime, timezone


@dataclass
class Reading:
    value: float
    at: datetime


def live(value):
    return Reading(value, at=datetime.fromtimestamp(time.time(), tz=timezone.utc))


def later(value):
    return Reading(value, at=datetime.now(timezone.utc))
