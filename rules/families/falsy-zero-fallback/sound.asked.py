import time
from typing import Optional


def spread(total: float, parts: Optional[int] = None, limit: Optional[int] = None, delay: Optional[float] = None):
    share = total / parts if parts else None
    if limit and share is not None and share > limit:
        share = limit
    if delay:
        time.sleep(delay)
    return share


def summed(rows, bonus: Optional[int] = None, port: Optional[int] = None):
    found = sum(rows)
    if bonus:
        found += bonus
    return found, port or 8080


def since(moment: Optional[float] = None, count: int = 0, is_open: Optional[bool] = None):
    moment = moment or time.time()
    # Never missing: that there are any is asked.
    text = f"{count} more" if count else "no more"
    return moment, text, is_open or None


def told(utc_now, spent_ms: Optional[float] = None):
    return spent_ms / 1000 if spent_ms else utc_now()


def setting(table, names: Optional[list] = None, TIMEOUT: Optional[int] = None):
    heat = table.get("temperature")
    if heat:
        table.add(heat)
    return names or [], TIMEOUT or 5, bool(table.weight or heat)
