# path: bingx_venue.py
class BingxVenueAdapter:
    def _events_from_submit(self, intent, receipt):
        events = [VenueEvent(kind="ORDER_ACK", order_id=receipt.order_id, size=intent.target_size, filled_size=0.0)]
        note = "acknowledged at " + receipt.time
        log.info(note)
        executed = float(receipt.raw.get("executedQty") or 0.0)
        if executed > 0.0:
            events.append(VenueEvent(kind="FILL", order_id=receipt.order_id, size=intent.target_size, filled_size=executed))  # flaw
        return events
