# path: pink_clickhouse.py
import contextlib
import threading


class PinkClickHousePersistence:
    def __init__(self, client, table="pink.events"):
        self._client = client
        self._table = table
        self._rows = []
        self._lock = threading.Lock()

    def add(self, row):
        with self._lock:
            self._rows.append(row)

    def flush(self):
        with self._lock:
            batch, self._rows = self._rows, []
        with contextlib.suppress(Exception):  # flaw: a failed insert vanishes with its traceback
            self._client.insert(self._table, batch)

    def close(self):
        with contextlib.suppress(Exception):
            self._client.close()
