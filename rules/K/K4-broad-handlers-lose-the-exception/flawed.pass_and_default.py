# path: bingx_venue.py
class BingxVenueAdapter:
    def __init__(self, backend, zinc):
        self._backend = backend
        self._zinc = zinc
        self._open_orders = {}

    def positions(self):
        try:
            return self._backend.positions()
        except Exception:
            return []  # flaw: cause and place are gone, the failure looks like no positions

    def cancel(self, order_id):
        try:
            self._backend.cancel(order_id)
        except Exception:
            pass
        self._open_orders.pop(order_id, None)

    def publish(self, slots):
        for slot in slots:
            try:
                self._zinc.write_slot(slot)
            except:
                continue
