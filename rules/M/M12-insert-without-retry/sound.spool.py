# path: pink_clickhouse.py
import json
import pathlib
import queue
import threading
import time


class PinkClickHouse:
    def __init__(self, client, spool: pathlib.Path, attempts=5):
        self._client = client
        self._spool = spool
        self._attempts = attempts
        self._queue = queue.Queue()
        self.degraded = False
        threading.Thread(target=self._drain, daemon=True).start()

    def persist_outcome(self, outcome):
        rows = [[t.trade_id, t.prev_state, t.next_state] for t in outcome.transitions]
        self._queue.put(("pink.transitions", rows))

    def _drain(self):
        while True:
            table, rows = self._queue.get()
            for attempt in range(self._attempts):
                try:
                    self._client.insert(table, rows)
                    self.degraded = False
                    break
                except Exception:
                    self.degraded = True
                    time.sleep(min(30.0, 2.0 ** attempt))
            else:
                with self._spool.open("a") as out:
                    out.write(json.dumps({"table": table, "rows": rows}) + "\n")
