import contextlib
import logging

log = logging.getLogger(__name__)


class Pool:
    def close(self):
        for connection in self.connections:
            with contextlib.suppress(Exception):
                connection.close()

    def publish(self, event):
        for listener in self.listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener failed")

    def stop(self):
        for worker in self.workers:
            self._stop(worker)

    def _stop(self, worker):
        try:
            worker.stop()
        except Exception:
            log.exception("a worker goes on")
