# path: bingx_venue.py
from decimal import Decimal

from contracts import KernelIntent, VenueEvent, VenueEventKind


def fill_event(intent: KernelIntent, row: dict) -> VenueEvent:
    ordered = Decimal(str(row["origQty"]))
    executed = Decimal(str(row["executedQty"]))
    if not Decimal(0) <= executed <= ordered:
        raise ValueError(f"order {row['orderId']}: executed {executed} of {ordered}")
    kind = VenueEventKind.FULL_FILL if executed == ordered else VenueEventKind.PARTIAL_FILL
    return VenueEvent(
        trade_id=intent.trade_id,
        slot_id=intent.slot_id,
        kind=kind,
        size=float(ordered),
        filled_size=float(executed),
        remaining_size=float(ordered - executed),
        price=float(row["avgPrice"]),
    )
