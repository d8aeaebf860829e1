# path: bingx_venue.py
import logging
import math
from collections import Counter

log = logging.getLogger(__name__)
bad_numbers: Counter[str] = Counter()


def _safe_float(raw, field: str) -> float:
    try:
        number = float(raw)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        bad_numbers[field] += 1
        log.error("%s: %r is no finite number, 0.0 is written", field, raw)
        return 0.0
    return number


def position_row(payload: dict) -> dict:
    return {name: _safe_float(payload.get(name), name) for name in ("positionAmt", "avgPrice")}
