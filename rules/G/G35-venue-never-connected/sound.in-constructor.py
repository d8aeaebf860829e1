# path: bingx_venue.py
from typing import Protocol


class Backend(Protocol):
    def ping(self) -> None: ...

    def load_contracts(self) -> dict: ...

    def place_order(self, order: dict) -> dict: ...


class BingxVenueAdapter:
    def __init__(self, backend: Backend) -> None:
        backend.ping()
        self._backend = backend
        self._contracts = backend.load_contracts()

    def submit(self, order: dict) -> dict:
        if order["symbol"] not in self._contracts:
            raise ValueError(f"unknown symbol {order['symbol']}")
        return self._backend.place_order(order)


def build_launcher_bundle(backend: Backend) -> BingxVenueAdapter:
    return BingxVenueAdapter(backend)
