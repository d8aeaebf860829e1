# path: hazelcast_projection.py
import queue
import threading


class HazelcastRowWriter:
    def __init__(self, table):
        self._table = table
        self._rows = queue.Queue(1000)
        self.lost = 0
        threading.Thread(target=self._run, daemon=True).start()

    def put(self, key, row):
        try:
            self._rows.put((key, row), block=False)
        except queue.Full:
            self.lost += 1

    def _run(self):
        while True:
            key, row = self._rows.get()
            try:
                self._table.put(key, row)
            except Exception:
                self.lost += 1
