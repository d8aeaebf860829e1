# path: clickhouse_journal.py
import json
import os

import requests


class ClickHouseJournal:
    def __init__(self, url: str) -> None:
        self._url = url
        self._database = os.environ.get("DITA_V2_CLICKHOUSE_DB", "dita")
        self._strategy = os.environ.get("DITA_V2_STRATEGY", "pink")

    def append(self, rows: list[dict]) -> None:
        body = "\n".join(json.dumps(row) for row in rows)
        query = f"INSERT INTO {self._database}.transitions FORMAT JSONEachRow"  # flaw: database name from the environment in the SQL text
        requests.post(self._url, params={"query": query}, data=body, timeout=5).raise_for_status()

    def last_sequence(self) -> int:
        query = f"SELECT max(seq) FROM {self._database}.transitions WHERE strategy = '{self._strategy}'"
        return int(requests.get(self._url, params={"query": query}, timeout=5).text)
