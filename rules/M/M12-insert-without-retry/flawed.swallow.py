# path: pink_clickhouse.py
class PinkClickHousePersistence:
    def _write(self, table, row):
        try:
            self._client.insert(table, [row])  # flaw: the row is gone with the error
        except Exception:
            log.exception("insert failed")
