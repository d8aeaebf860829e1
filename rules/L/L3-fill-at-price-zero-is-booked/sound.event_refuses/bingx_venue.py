from contracts import VenueEvent, VenueEventKind


class BingxVenueAdapter:
    def _events_from_submit(self, row):
        executed = float(row["executedQty"])
        return [VenueEvent(VenueEventKind.FULL_FILL, filled_size=executed, price=float(row.get("avgPrice", 0)))]
