class Client:
    def __init__(self, timeout=None, backoff=None, limit=None):
        self.timeout = timeout or ClientTimeout(total=5)
        self.backoff = backoff or ExponentialBackoff()
        self.limit = limit if limit is not None else 10

    def is_limited(self):
        return bool(self.min_price or self.max_price)
