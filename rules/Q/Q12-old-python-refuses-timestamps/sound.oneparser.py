# path: rust_backend.py
from datetime import datetime

from contracts import KernelTransition, SeenEvent, TradeSlot, VenueOrder


def _kernel_time(text):
    body = text[:-1] if text.endswith("Z") else text.removesuffix("+00:00")
    whole, _, fraction = body.partition(".")
    return datetime.fromisoformat(f"{whole}.{fraction[:6]:0<6}+00:00")


def order_from(raw):
    return VenueOrder(raw["client_order_id"], submitted_at=_kernel_time(raw["submitted_at"]))


def seen_from(raw):
    return SeenEvent(raw["event_id"], at=_kernel_time(raw["at"]))


def slot_from(raw):
    return TradeSlot(raw["slot_id"], raw["stage"], entry_time=_kernel_time(raw["entry_time"]))


def transition_from(raw):
    return KernelTransition(raw["prev_state"], raw["next_state"], timestamp=_kernel_time(raw["timestamp"]))
