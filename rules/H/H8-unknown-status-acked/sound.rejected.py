# path: bingx_venue.py
import logging

from contracts import VenueOrderStatus

log = logging.getLogger(__name__)


def map_status(text):
    match text:
        case "NEW" | "PENDING":
            return VenueOrderStatus.ACKED
        case "FILLED":
            return VenueOrderStatus.FILLED
    log.error("unknown status %r", text)
    return VenueOrderStatus.UNKNOWN
