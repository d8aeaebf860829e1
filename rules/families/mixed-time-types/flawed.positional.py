import time
from dataclasses import dataclass
from datetime import datetime
from typing import Optional


@dataclass
class Session:
    user: str
    seen: Optional[datetime] = None


def touch(user):
    now = time.time()
    return Session(user, now)  # flaw:
