# path: feed/reader.py
import logging
import queue

log = logging.getLogger(__name__)


class Reader:
    def __init__(self, inbox):
        self._inbox = inbox
        self._last_value = None

    def read(self, seconds):
        try:
            value = self._inbox.get(timeout=seconds)
            self._last_value = value
            return value
        except queue.Empty:
            log.debug("nothing for %s s", seconds)
        return self._last_value  # flaw: old and new look the same
