# path: bingx_venue.py
from dataclasses import dataclass


@dataclass(frozen=True)
class VenueEvent:
    price: float
    filled_size: float
    commission: float
    exit: bool


class BingxVenueAdapter:
    def __init__(self, client):
        self._client = client

    def submit(self, intent):
        return self._events_from_submit(intent, self._client.submit_intent(intent))

    def _events_from_submit(self, intent, receipt):
        charged = float(receipt.raw["commission"])
        signed = charged if charged <= 0.0 else -charged
        return [VenueEvent(receipt.price, receipt.filled_size, commission=signed, exit=intent.action == "EXIT")]
