# path: bingx_venue.py
class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    def submit(self, intent):
        receipt = self._backend.submit_intent(intent)
        return self._events_from_submit(intent, receipt)

    def _events_from_submit(self, intent, receipt):
        event = {"kernel": {"price": receipt.price, "filled_size": receipt.filled_size}, "metadata": {}}
        event["metadata"]["slot_id"] = intent.slot_id
        commission = getattr(receipt, "commission", None)
        if commission is not None:
            event["metadata"]["fee"] = abs(float(commission))
        return [event]
