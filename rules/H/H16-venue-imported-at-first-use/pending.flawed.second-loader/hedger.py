class Hedger:
    def __init__(self, config):
        self._config = config
        self._client = None

    def offset(self, intent):
        if self._client is None:
            from bingx_direct import BingxDirectExecutionAdapter  # flaw: with the first hedge

            self._client = BingxDirectExecutionAdapter(self._config)
        return self._client.submit_intent(intent)
