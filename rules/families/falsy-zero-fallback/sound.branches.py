class Wire:
    timeout = 10

    def __init__(self, default_timeout, conf):
        self.default_timeout = default_timeout
        timeout = conf.get("wire_timeout")
        if timeout is not None:
            self.timeout = timeout

    def ask(self, question, timeout=None):
        if timeout is not None:
            seconds = timeout / 1000
        else:
            seconds = self.default_timeout
        return self.send(question, seconds)

    def tell(self, words, retries):
        if retries > 0:
            return self.send(words, retries)
        return self.send(words, self.default_timeout)
