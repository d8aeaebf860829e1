def shown(seconds=None, span=None):
    left = seconds or span.total_seconds()  # flaw: no second left is asked of a span that is not there
    return f"{left} s"
