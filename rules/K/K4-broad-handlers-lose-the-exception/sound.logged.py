# path: bingx_venue.py
import logging

log = logging.getLogger(__name__)


class VenueUnavailable(RuntimeError):
    pass


class BingxVenueAdapter:
    def __init__(self, backend, zinc):
        self._backend = backend
        self._zinc = zinc

    def positions(self):
        try:
            return self._backend.positions()
        except Exception as exc:
            raise VenueUnavailable("positions") from exc

    def cancel(self, order_id):
        try:
            self._backend.cancel(order_id)
        except Exception:
            log.exception("cancel of %s failed", order_id)
            return False
        return True

    def publish(self, slots):
        for slot in slots:
            try:
                self._zinc.write_slot(slot)
            except Exception:
                log.warning("slot %s not mirrored", slot.slot_id, exc_info=True)
