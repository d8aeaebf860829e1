from concurrent.futures import ThreadPoolExecutor


class Indexer:
    def __init__(self, store):
        self.store = store
        self._pool = ThreadPoolExecutor(max_workers=4)  # flaw: every indexer leaves four threads behind

    def index(self, path):
        return self._pool.submit(self.store.read, path)
