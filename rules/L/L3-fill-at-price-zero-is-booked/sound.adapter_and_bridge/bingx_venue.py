class Adapter:
    def _events_from_submit(self, answer, intent):
        told = [VenueEvent(kind="ORDER_ACK", price=float(answer.get("price") or 0), filled_size=0.0)]
        filled_size = float(answer.get("executedQty") or 0)
        if filled_size > 0:
            told.append(
                VenueEvent(
                    kind="FULL_FILL",
                    filled_size=filled_size,
                    price=float(answer.get("avgPrice") or 0),
                )
            )
        return told
