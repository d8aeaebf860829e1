# path: bingx_venue.py
from contracts import VenueOrderStatus


def venue_status(raw):
    text = str(raw or "").upper()
    if text == "FILLED":
        return VenueOrderStatus.FILLED
    if text in ("CANCELED", "CANCELLED"):
        return VenueOrderStatus.CANCELED
    if text in ("REJECTED", "FAILED"):
        return VenueOrderStatus.REJECTED
    return VenueOrderStatus.ACKED  # flaw: whatever else the exchange says
