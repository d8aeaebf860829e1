# path: rust_backend.py
from datetime import datetime

from contracts import KernelOutcome, KernelTransition, SeenEvent, TradeSlot, VenueOrder


def order_from(raw):
    return VenueOrder(raw["client_order_id"], submitted_at=datetime.fromisoformat(raw["submitted_at"]))  # flaw: each of the five sites parses by itself


def seen_from(raw):
    return SeenEvent(raw["event_id"], at=datetime.fromisoformat(raw["at"]))


def slot_from(raw):
    return TradeSlot(raw["slot_id"], raw["stage"], entry_time=datetime.fromisoformat(raw["entry_time"]))


def transition_from(raw):
    return KernelTransition(raw["prev_state"], raw["next_state"], timestamp=datetime.fromisoformat(raw["timestamp"]))


def outcome_from(raw):
    return KernelOutcome(raw["accepted"], [transition_from(t) for t in raw["transitions"]], at=datetime.fromisoformat(raw["at"]))
