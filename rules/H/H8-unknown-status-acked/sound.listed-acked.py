# path: bingx_venue.py
from contracts import VenueOrderStatus


class UnknownVenueStatus(ValueError):
    pass


class BingxVenueAdapter:
    def _status_of(self, row: dict) -> VenueOrderStatus:
        text = row["status"].strip().lower()
        match text:
            case "filled":
                return VenueOrderStatus.FILLED
            case "canceled" | "cancelled" | "expired":
                return VenueOrderStatus.CANCELLED
            case "rejected" | "failed":
                return VenueOrderStatus.REJECTED
            case "new" | "pending" | "working":
                return VenueOrderStatus.ACKED
            case _:
                raise UnknownVenueStatus(text)
