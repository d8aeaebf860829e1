# path: pink_clickhouse.py
import json
import logging
import os

log = logging.getLogger(__name__)


class PinkClickHouse:
    def __init__(self, client, spool_path):
        self._client = client
        self._spool_path = spool_path
        self.degraded = False

    def persist_outcome(self, outcome):
        rows = [[t.trade_id, t.prev_state, t.next_state] for t in outcome.transitions]
        if not rows:
            return
        try:
            self._client.insert("pink.transitions", rows, settings={"async_insert": 1})
        except Exception:
            self.degraded = True
            log.exception("transitions spooled")
            with open(self._spool_path, "a", encoding="utf-8") as out:
                out.write(json.dumps(rows) + "\n")
                os.fsync(out.fileno())

    def replay(self):
        if not os.path.exists(self._spool_path):
            return
        with open(self._spool_path, encoding="utf-8") as spooled:
            for line in spooled:
                self._client.insert("pink.transitions", json.loads(line))
        os.remove(self._spool_path)
        self.degraded = False
