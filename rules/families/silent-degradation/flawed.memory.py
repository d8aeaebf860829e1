class App:
    def __init__(self, url):
        try:
            self.store = TableStore(url)
        except ConnectionError:
            self.store = MemoryStore()  # flaw: what is stored is gone at the next start

    def trace(self):
        try:
            return make_tracer(self.endpoint)
        except Exception:
            return NoopTracer()  # flaw: nothing is traced, and nobody knows
