class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    def submit(self, intent):
        receipt = self._backend.submit(intent)
        if receipt is None:
            raise RuntimeError("no receipt")
        return [self._event(row) for row in receipt.rows if row.get("status") in ("FILLED", "REJECTED")]

    def _event(self, row):
        return dict(row)
