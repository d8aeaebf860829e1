import logging

log = logging.getLogger(__name__)


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self.unconfirmed = {}

    def submit(self, intent):
        try:
            receipt = self._backend.submit(intent)
        except ConnectionError:
            log.exception("submit of %s", intent.trade_id)
            self.unconfirmed[intent.trade_id] = intent
            return [{"kind": "ORDER_REJECT", "trade_id": intent.trade_id}]
        return [dict(row) for row in receipt.rows if row["status"] != "NEW"]
