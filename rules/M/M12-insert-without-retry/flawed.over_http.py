# path: pink_clickhouse.py
import json
from urllib import request


class Rows:
    def __init__(self, base):
        self.base = base

    def _put(self, table, row):
        ask = request.Request(f"{self.base}/?query=INSERT+INTO+{table}+FORMAT+JSONEachRow", json.dumps(row).encode())
        with request.urlopen(ask, timeout=3) as answer:  # flaw: the cycle ends where the server is down
            answer.read()

    def persist_outcome(self, outcome):
        for t in outcome.transitions:
            self._put("pink.transitions", {"trade": t.trade_id, "next": t.next_state})
