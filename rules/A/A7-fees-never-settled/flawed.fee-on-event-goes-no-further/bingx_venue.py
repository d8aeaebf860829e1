# path: bingx_venue.py
from dataclasses import dataclass


@dataclass(frozen=True)
class VenueEvent:
    price: float
    filled_size: float
    fee: float
    is_exit: bool


class BingxVenueAdapter:
    def _events_from_submit(self, intent, receipt):
        if receipt is None:
            return []
        commission = abs(float(receipt.raw.get("commission", 0.0)))
        is_exit = intent.action == "EXIT"
        return [
            VenueEvent(price=part.price, filled_size=part.filled_size, fee=commission, is_exit=is_exit)
            for part in receipt.fills
        ]
