from bingx_order import OrderTicket


class BingxVenueAdapter:
    def submit(self, intent):
        return self.remote.place(OrderTicket.from_intent(intent))
