# The base of the base comes from elsewhere, and calls its own methods.
from socketserver import BaseServer, ThreadingMixIn
import queue


class Gate(BaseServer):
    def describe(self):
        return "gate"


class Side(Gate):
    def _handle_request_noblock(self):
        return None


class Queue(queue.Queue):
    def _put(self, item):
        self.queue.append(item)
