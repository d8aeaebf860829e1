from contracts import VenueEvent, VenueEventKind


def _price_of(row: dict) -> float:
    for name in ("avgPrice", "price", "ap"):
        if row.get(name):
            return float(row[name])
    return 0.0  # flaw: an unknown price goes on as 0.0


class BingxVenueAdapter:
    def _exit_fill(self, order, row: dict) -> VenueEvent:
        return VenueEvent(
            trade_id=order.trade_id,
            slot_id=order.slot_id,
            kind=VenueEventKind.FULL_FILL,
            filled_size=float(row["executedQty"]),
            price=_price_of(row),
        )
