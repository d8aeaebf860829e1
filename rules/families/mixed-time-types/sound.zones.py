import calendar
from datetime import datetime, timedelta, timezone


def is_stale(parcel):
    scanned = datetime.strptime(parcel.scanned, "%Y-%m-%d %H:%M:%S").replace(tzinfo=timezone.utc)
    return datetime.now(timezone.utc) - scanned > timedelta(days=3)


def is_late(parcel):
    cutoff = datetime.utcnow() - timedelta(hours=2)
    return parcel.due.astimezone(timezone.utc).replace(tzinfo=None) < cutoff


def is_due(parcel, zone=None):
    now = datetime.now(zone)
    if parcel.due.tzinfo is None:
        now = now.replace(tzinfo=None)
    return parcel.due < now


def seconds(parcel):
    return calendar.timegm(datetime.utcnow().timetuple()) - datetime.now(timezone.utc).timestamp()
