from concurrent.futures import ThreadPoolExecutor


class Link:
    def __init__(self, sock):
        self.sock = sock
        self._executor = ThreadPoolExecutor(2)  # flaw: `close` forgets it

    def close(self):
        self.sock.shutdown(2)
        self.sock.close()
