# path: bingx_venue.py
class BingxVenueAdapter:
    def submit(self, intent):
        receipt = self.backend.submit_intent(intent)
        return _events_from_submit(intent, receipt, self._backend_snapshot())


def _events_from_submit(intent, receipt, account):
    done = float(receipt.ack.get("executedQty") or 0.0)
    if not done:
        done = float(account.positions[intent.asset]["positionAmt"])  # flaw
    told = VenueEvent(kind="FULL_FILL", price=receipt.price)
    told.filled_size = done
    return [told]
