# path: bingx_venue.py
from __future__ import annotations

from decimal import Decimal
from typing import Iterable, Iterator

from contracts import KernelIntent, VenueEvent, VenueEventKind


def _dec(row: dict, *names: str) -> Decimal:
    for name in names:
        if row.get(name) not in (None, ""):
            return Decimal(str(row[name]))
    return Decimal(0)


def events_from_rows(intent: KernelIntent, rows: Iterable[dict]) -> Iterator[VenueEvent]:
    base = {"trade_id": intent.trade_id, "slot_id": intent.slot_id, "size": intent.target_size}
    for row in rows:
        done = _dec(row, "cumQty", "executedQty", "z")
        if done <= 0:
            continue
        left = max(Decimal(str(intent.target_size)) - done, Decimal(0))
        yield VenueEvent(
            kind=VenueEventKind.PARTIAL_FILL if left else VenueEventKind.FULL_FILL,
            filled_size=float(done),  # flaw: cumulative exchange count against the intent's size, overfill clamped away
            remaining_size=float(left),
            price=float(_dec(row, "avgPrice", "ap")),
            **base,
        )
