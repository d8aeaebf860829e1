from datetime import datetime, timedelta


def expire(rows, keep_days):
    # Days are kept by the calendar, and a record says by the wall clock when it ended.
    limit = datetime.now() - timedelta(days=keep_days)
    return [row for row in rows if row.end_time < limit]


def gaps(rows, after=None, before=None):
    before = before or datetime.now().timestamp()
    current = after or datetime.now().timestamp() - 3600
    while current < before:
        yield current
        current += 60
