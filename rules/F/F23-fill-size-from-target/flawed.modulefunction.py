# path: bingx_venue.py
def _events_from_submit(intent, receipt):
    done = float(receipt.ack["executedQty"])
    told = VenueEvent(kind="FULL_FILL", price=float(receipt.ack["avgPrice"]), filled_size=done)
    told.size = intent.target_size  # flaw
    return [told]
