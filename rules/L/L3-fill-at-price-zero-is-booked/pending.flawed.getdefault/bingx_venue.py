from contracts import VenueEvent, VenueEventKind


class BingxVenueAdapter:
    def on_order_row(self, slot, row):
        fill = VenueEvent(
            trade_id=slot.trade_id,
            slot_id=slot.slot_id,
            kind=VenueEventKind.FILL,
            filled_size=float(row.get("executedQty", 0)),
            price=float(row.get("avgPrice", 0)),  # flaw: absent price becomes zero and nobody refuses it
        )
        return self.kernel.on_venue_event(fill)
