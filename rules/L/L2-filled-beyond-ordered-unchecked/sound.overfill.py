# path: bingx_venue.py
from contracts import KernelIntent, VenueEvent, VenueEventKind


class OverfillError(RuntimeError):
    pass


class BingxVenueAdapter:
    def __init__(self, backend, clock, tolerance=1e-9):
        self._backend = backend
        self._clock = clock
        self._tolerance = tolerance

    def _fill_event(self, intent: KernelIntent, row: dict) -> VenueEvent:
        executed = float(row.get("executedQty") or 0.0)
        ordered = float(intent.target_size)
        if executed > ordered + self._tolerance:
            raise OverfillError(f"{intent.trade_id}: ordered {ordered}, exchange filled {executed}")
        done = executed >= ordered - self._tolerance
        return VenueEvent(
            event_id=f"{row['orderId']}:{executed}",
            trade_id=intent.trade_id,
            kind=VenueEventKind.FULL_FILL if done else VenueEventKind.PARTIAL_FILL,
            size=ordered,
            filled_size=executed,
            price=float(row["avgPrice"]),
            timestamp=self._clock(),
        )
