# path: pink_clickhouse.py
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))  # flaw: lasts for every later import of the process

from shared.ch_client import ClickHouseClient


class PinkClickHousePersistence:
    def __init__(self, url):
        self._client = ClickHouseClient(url)
        self._rows = []

    def add(self, table, row):
        self._rows.append((table, row))

    def flush(self):
        while self._rows:
            table, row = self._rows.pop(0)
            self._client.insert(table, [row])
