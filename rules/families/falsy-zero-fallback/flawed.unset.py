class Filter:
    def prepare(self, defaults):
        if not self.threshold:
            self.threshold = 0.5  # flaw: nothing is let through that should be
