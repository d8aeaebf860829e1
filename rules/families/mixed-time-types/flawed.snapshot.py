import time
from dataclasses import dataclass
from datetime import datetime, timezone


@dataclass
class Reading:
    value: float
    at: datetime


def stored(row):
    return Reading(row["value"], datetime.fromtimestamp(row["at"], timezone.utc))


def live(value):
    return Reading(value=value, at=time.time())  # flaw: the others have a datetime
