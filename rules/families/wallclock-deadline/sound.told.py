import os
import time
from datetime import datetime, timedelta


class Token:
    def __init__(self, seconds):
        self.expires_at = time.time() + seconds

    def is_valid(self):
        return time.time() < self.expires_at


class Job:
    def __init__(self):
        self.created_at = datetime.utcnow()

    def is_old(self):
        return datetime.utcnow() - self.created_at > timedelta(days=30)


def is_stale(path):
    return time.time() - os.path.getmtime(path) > 3600
