# path: rust_backend.py
import datetime
from dataclasses import dataclass
from typing import Optional


@dataclass
class _Order:
    venue_order_id: str
    acked_at: Optional[datetime.datetime]

    @classmethod
    def load(cls, d):
        acked = d.get("acked_at")
        return cls(d["venue_order_id"], datetime.datetime.fromisoformat(acked) if acked else None)  # flaw: the text from Rust ends with Z, no shared parser


@dataclass
class _Slot:
    entry_time: datetime.datetime
    exit_time: Optional[datetime.datetime]
    order: _Order

    @classmethod
    def load(cls, d):
        opened = datetime.datetime.fromisoformat(d["entry_time"])
        closed = datetime.datetime.fromisoformat(d["exit_time"]) if d["exit_time"] else None
        return cls(opened, closed, _Order.load(d["order"]))


class KernelStateView:
    def __init__(self, doc):
        self.taken_at = datetime.datetime.fromisoformat(doc["taken_at"])
        self.last_event = datetime.datetime.fromisoformat(doc["last_event_at"])
        self.slots = [_Slot.load(s) for s in doc["slots"]]
