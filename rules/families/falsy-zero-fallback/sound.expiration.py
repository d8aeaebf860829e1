from datetime import datetime, timedelta


def pause(details, expiration_time=None, timeout_seconds=0):
    # A point in time is no number.
    details.pause_timeout = expiration_time if expiration_time else datetime.now() + timedelta(seconds=timeout_seconds)
    return details
