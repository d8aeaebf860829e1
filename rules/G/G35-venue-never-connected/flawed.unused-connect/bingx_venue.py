class BingxVenueAdapter:
    def __init__(self, backend) -> None:
        self._backend = backend
        self._connected = False

    def connect(self) -> None:  # flaw: nothing in launcher or runtime calls it
        self._backend.ping()
        self._backend.load_contracts()
        self._connected = True

    def submit(self, order: dict) -> dict:
        return self._backend.place_order(order)

    def reconcile(self) -> list[dict]:
        return self._backend.open_orders()
