# path: bingx_venue.py
import logging
from typing import Any, Mapping

log = logging.getLogger(__name__)


def _row_float(row: Mapping[str, Any], *keys: str, default: float = 0.0) -> float:
    for key in keys:
        raw = row.get(key)
        if raw is None or raw == "":
            continue
        try:
            return float(raw)
        except (TypeError, ValueError):
            log.warning("%s is no number: %r", key, raw)
    return default


def position_from_row(row: Mapping[str, Any]) -> dict[str, float]:
    return {"size": _row_float(row, "positionAmt", "availableAmt"), "price": _row_float(row, "avgPrice", "markPrice")}
