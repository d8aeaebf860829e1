DEFAULT_TIMEOUT = 30


def fetch(session, url, timeout=None):
    timeout = timeout or DEFAULT_TIMEOUT  # flaw: a timeout of zero is one of thirty seconds
    return session.read(url, timeout)
