from dateutil.parser import isoparse

from contracts import TradeSlot


def parse_time(value):
    return None if value is None else isoparse(value)


def decode_slot(raw):
    return TradeSlot(slot_id=raw["slot_id"], entry_time=parse_time(raw.get("entry_time")))
