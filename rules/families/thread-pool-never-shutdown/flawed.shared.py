from concurrent.futures import ThreadPoolExecutor


class Client:
    _pool = None

    def _executor(self):
        if Client._pool is None:
            Client._pool = ThreadPoolExecutor(max_workers=3)  # flaw:
        return Client._pool

    def call(self, f, *args):
        return self._executor().submit(f, *args)
