class Shelf:
    timeout = 10
    max_retries = 3

    def __init__(self, conf):
        self.timeout = conf.get("shelf_timeout") or self.timeout  # flaw: no waiting cannot be set
        self.max_retries = conf.get("shelf_max_retries") or self.max_retries  # flaw:
