class Wire:
    def __init__(self, default_timeout):
        self.default_timeout = default_timeout

    def ask(self, question, timeout=None):
        if timeout:
            seconds = timeout / 1000
        else:
            seconds = self.default_timeout  # flaw: who will not wait at all waits as long as ever
        return self.send(question, seconds)
