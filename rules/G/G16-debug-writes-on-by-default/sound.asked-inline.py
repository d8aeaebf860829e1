# journals.py
import os


def flag(name, default=False):
    raw = os.getenv(name)
    return default if raw is None else raw.lower() in ("1", "on")


def open_journal(url):
    return ClickHouseJournal(url) if flag("DITA_V2_DEBUG_CLICKHOUSE") else ListJournal(flag("DITA_V2_KEEP_ROWS", True))


class ClickHouseJournal:
    def __init__(self, url):
        self.url = url


class ListJournal:
    def __init__(self, keep):
        self.keep = keep
