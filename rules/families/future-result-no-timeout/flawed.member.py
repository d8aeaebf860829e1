class Worker:
    def start(self):
        self._future = self._pool.submit(self.run)

    def stop(self):
        self._stop.set()
        self._future.result()  # flaw: a run that does not look at `_stop` holds who stops it
