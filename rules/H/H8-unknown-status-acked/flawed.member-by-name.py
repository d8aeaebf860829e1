# path: bingx_venue.py
from contracts import VenueOrderStatus


def map_status(text):
    try:
        return VenueOrderStatus[text]
    except KeyError:
        return VenueOrderStatus.ACKED  # flaw: what has no name counts as working
