# path: pink_clickhouse.py
def as_words(value):
    if value is None:
        return ""
    return str(value)


class PinkClickHousePersistence:
    def persist_recovery_state(self, picture):
        whole = [dict(held) for held in picture.get("slots") or ()]
        for document in [d for d in whole if d.get("size")]:
            self._write_trade_reconstruction(document, trade_id=as_words(document.get("trade_id")))

    def _write_trade_reconstruction(self, document, *, trade_id):
        self.rows.append({"trade_id": trade_id, "size": document["size"]})
