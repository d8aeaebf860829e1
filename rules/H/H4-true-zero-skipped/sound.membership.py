# path: bingx_venue.py
import logging

log = logging.getLogger(__name__)


def _row_float(row, *names):
    for name in names:
        raw = row.get(name)
        if raw in (None, ""):
            continue
        try:
            return float(raw)
        except (TypeError, ValueError):
            log.warning("%s is %r", name, raw)
    return 0.0
