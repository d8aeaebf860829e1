# path: bingx_venue.py
import logging

log = logging.getLogger(__name__)


def _to_float(name, raw):
    try:
        return float(raw)
    except (TypeError, ValueError):
        log.warning("%s: %r", name, raw)
        return None


class BingxVenueAdapter:
    @staticmethod
    def _row_float(row, *names):
        values = (_to_float(n, row[n]) for n in names if row.get(n) not in (None, ""))
        return next((v for v in values if v is not None), 0.0)
