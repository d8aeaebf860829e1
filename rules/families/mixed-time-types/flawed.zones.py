from datetime import datetime, timedelta, timezone


def is_stale(parcel):
    scanned = datetime.strptime(parcel.scanned, "%Y-%m-%d %H:%M:%S")
    return datetime.now(timezone.utc) - scanned > timedelta(days=3)  # flaw: what was read has no zone, and the subtraction raises
