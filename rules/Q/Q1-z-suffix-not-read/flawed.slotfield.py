# path: rust_backend.py
import datetime as dt
from typing import Any, Dict, Optional

from contracts import TradeSlot

_TIME_FIELDS = ("entry_time", "last_event_time", "closed_at")


def _as_time(value: Optional[str]) -> Optional[dt.datetime]:
    if not value:
        return None
    return dt.datetime.fromisoformat(value)  # flaw: before 3.11 neither Z nor nine digits are understood


def slot_from_dict(raw: Dict[str, Any]) -> TradeSlot:
    values = dict(raw)
    for name in _TIME_FIELDS:
        values[name] = _as_time(values.get(name))
    return TradeSlot(**values)
