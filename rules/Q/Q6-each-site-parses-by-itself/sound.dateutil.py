# path: rust_backend.py
from datetime import datetime, timezone

from dateutil.parser import isoparse

from contracts import KernelTransition, TradeSlot, VenueOrder


def kernel_time(text: str) -> datetime:
    return isoparse(text).astimezone(timezone.utc)


def order_from(raw):
    return VenueOrder(raw["client_order_id"], submitted_at=kernel_time(raw["submitted_at"]))


def slot_from(raw):
    return TradeSlot(raw["slot_id"], raw["stage"], entry_time=kernel_time(raw["entry_time"]))


def transition_from(raw):
    return KernelTransition(raw["prev_state"], raw["next_state"], timestamp=kernel_time(raw["timestamp"]))


def local_stamp(text: str) -> datetime:
    """Times that the bridge itself wrote with isoformat()."""
    return datetime.fromisoformat(text)
