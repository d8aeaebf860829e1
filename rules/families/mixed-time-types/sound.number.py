import time
from dataclasses import dataclass


@dataclass
class Reading:
    value: float
    at: float
    received: float | None = None


def live(value):
    return Reading(value, at=time.time(), received=time.time())
