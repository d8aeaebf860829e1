# path: bingx_venue.py
from enum import Enum


class VenueOrderStatus(str, Enum):
    ACKED = "ACKED"
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    FILLED = "FILLED"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"


_STATUS = {
    "NEW": VenueOrderStatus.ACKED,
    "PENDING": VenueOrderStatus.ACKED,
    "PARTIALLY_FILLED": VenueOrderStatus.PARTIALLY_FILLED,
    "FILLED": VenueOrderStatus.FILLED,
    "CANCELED": VenueOrderStatus.CANCELLED,
    "FAILED": VenueOrderStatus.REJECTED,
}


def _map_status(raw: str) -> VenueOrderStatus:
    return _STATUS.get(str(raw).upper(), VenueOrderStatus.ACKED)  # flaw: an unknown text counts as working


def order_row(row: dict) -> dict:
    return {"order_id": row["orderId"], "status": _map_status(row.get("status", ""))}
