# path: pink_direct.py
class Runtime:
    def __init__(self, sinks):
        self._sinks = sinks
        self.failures = []

    def publish(self, row):
        for sink in self._sinks:
            try:
                sink.write(row)
            except Exception as error:
                self.failures.append((sink, error))
