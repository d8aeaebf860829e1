from datetime import datetime

from contracts import TradeSlot


def parse_time(value):
    if isinstance(value, datetime):
        return value
    return datetime.fromisoformat(str(value))  # flaw: the text of the kernel ends with Z


def decode_slot(raw):
    entered = raw.get("entry_time")
    return TradeSlot(slot_id=raw["slot_id"], entry_time=parse_time(entered) if entered else None)
