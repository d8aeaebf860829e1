from contracts import VenueEvent, VenueEventKind


class BingxVenueAdapter:
    def _exit_fill(self, order, row: dict) -> VenueEvent:
        return VenueEvent(
            trade_id=order.trade_id,
            slot_id=order.slot_id,
            kind=VenueEventKind.FULL_FILL,
            filled_size=float(row["executedQty"]),
            price=float(row.get("avgPrice") or 0.0),
        )
