from concurrent.futures import Future


class Actor:
    def ask(self, command):
        future = Future()
        self.inbox.put((command, future))
        return future.result()  # flaw: an actor that has died answers nobody
