import time
from dataclasses import dataclass
from datetime import datetime


@dataclass
class Deadline:
    at: datetime | float


def soon():
    return Deadline(time.time() + 5)
