# path: bingx_venue.py
from contracts import KernelIntent, VenueEvent, VenueEventKind


class BingxVenueAdapter:
    def __init__(self, backend, clock):
        self._backend = backend
        self._clock = clock

    def _fill_event(self, intent: KernelIntent, row: dict) -> VenueEvent:
        executed = float(row.get("executedQty") or 0.0)
        ordered = float(intent.target_size)
        kind = VenueEventKind.FULL_FILL if executed >= ordered else VenueEventKind.PARTIAL_FILL
        return VenueEvent(
            event_id=f"{row['orderId']}:{executed}",
            trade_id=intent.trade_id,
            kind=kind,
            size=ordered,
            filled_size=executed,  # flaw: not bounded by or compared with size
            remaining_size=ordered - executed,
            price=float(row["avgPrice"]),
            timestamp=self._clock(),
        )
