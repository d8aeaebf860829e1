# path: bingx_venue.py
import logging
from enum import Enum

log = logging.getLogger(__name__)


class VenueOrderStatus(str, Enum):
    ACKED = "ACKED"
    FILLED = "FILLED"
    CANCELLED = "CANCELLED"
    UNKNOWN = "UNKNOWN"


_STATUS = {
    "NEW": VenueOrderStatus.ACKED,
    "FILLED": VenueOrderStatus.FILLED,
    "CANCELED": VenueOrderStatus.CANCELLED,
    "EXPIRED": VenueOrderStatus.CANCELLED,
}


def _map_status(raw: str) -> VenueOrderStatus:
    status = _STATUS.get(str(raw).upper(), VenueOrderStatus.UNKNOWN)
    if status is VenueOrderStatus.UNKNOWN:
        log.error("status %r is unknown, the order has to be reconciled", raw)
    return status
