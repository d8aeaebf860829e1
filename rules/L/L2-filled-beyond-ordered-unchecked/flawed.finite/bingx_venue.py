from contracts import VenueEvent


class BingxVenueAdapter:
    def _told(self, asked, answer):
        return VenueEvent(
            kind="FILL",
            size=asked.target_size,
            filled_size=float(answer.get("executedQty")),  # flaw: that both are finite says nothing of which is larger
            price=float(answer.get("avgPrice")),
        )
