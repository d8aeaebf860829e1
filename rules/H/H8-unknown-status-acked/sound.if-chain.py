# path: bingx_venue.py
import logging

from contracts import VenueOrderStatus

log = logging.getLogger(__name__)
_WORKING = {"NEW", "PENDING", "WORKING"}


def venue_status(raw):
    text = str(raw or "").upper()
    if text in _WORKING:
        return VenueOrderStatus.ACKED
    try:
        return VenueOrderStatus[text]
    except KeyError:
        log.error("unknown status %r", raw)
        return VenueOrderStatus.UNKNOWN
