import email.utils
import time


class Shelf:
    def keep(self, pot, store, log):
        log.info("fired in %.1f s, began %s", time.time() - pot.began, pot.began)
        store.write(pot.name, expires_at=time.time() + 3600)
        return email.utils.formatdate(time.time() + 86400)

    def is_due(self, booking):
        return time.time() >= booking.start_time
