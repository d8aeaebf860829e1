from concurrent.futures import ThreadPoolExecutor


class Indexer:
    def __init__(self, store):
        self.store = store
        self._pool = ThreadPoolExecutor(max_workers=4)

    def index(self, path):
        return self._pool.submit(self.store.read, path)

    def close(self):
        self._pool.shutdown(wait=True)
