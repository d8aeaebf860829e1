# path: bingx_venue.py
from dataclasses import dataclass


@dataclass
class VenueEvent:
    event_id: str
    price: float
    filled_size: float
    fee: float = 0.0


def _commission(receipt):
    for key in ("commission", "fee"):
        value = receipt.raw.get(key)
        if value is not None:
            return abs(float(value))
    return 0.0


class BingxVenueAdapter:
    def _events_from_submit(self, intent, receipt):
        event = VenueEvent(event_id=receipt.order_id, price=receipt.price, filled_size=receipt.filled_size)
        event.fee = _commission(receipt)
        return [event]
