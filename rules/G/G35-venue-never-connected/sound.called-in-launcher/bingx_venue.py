class BingxVenueAdapter:
    def __init__(self, backend) -> None:
        self._backend = backend

    def connect(self) -> None:
        self._backend.ping()
        self._backend.load_contracts()

    def submit(self, order: dict) -> dict:
        return self._backend.place_order(order)
