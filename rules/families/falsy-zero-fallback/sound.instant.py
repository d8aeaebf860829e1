def hold(details, until_time=None, timeout_seconds=None, now=None):
    if details.hold_timeout:
        raise ValueError("it is held already")
    if until_time:
        details.hold_timeout = until_time
    elif timeout_seconds is not None:
        details.hold_timeout = now() + timeout_seconds
    return details
