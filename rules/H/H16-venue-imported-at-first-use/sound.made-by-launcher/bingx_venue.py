class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    def submit(self, intent):
        return self._backend.submit_intent(intent)
