from datetime import datetime, timedelta, timezone


def next_run(at):
    now = datetime.now(timezone.utc)
    run = now.replace(hour=at.hour, minute=at.minute)
    if run - now < timedelta(0):
        run += timedelta(days=1)
    return run


def is_old(row):
    return (datetime.now(timezone.utc) - row.created_at).total_seconds() > 86400


def is_old_certificate(certificate):
    return certificate.not_valid_after < datetime.now(timezone.utc)
