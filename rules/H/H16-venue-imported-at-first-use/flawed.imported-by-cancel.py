# path: bingx_venue.py
class BingxVenueAdapter:
    def __init__(self, config):
        self._config = config
        self._client = None

    def _direct(self):
        if self._client is None:
            import bingx_direct  # flaw: whoever trades first waits for it

            self._client = bingx_direct.BingxDirectExecutionAdapter(self._config)
        return self._client

    def submit(self, intent):
        return self._direct().submit_intent(intent)

    def cancel(self, order):
        return self._direct().cancel(order)
