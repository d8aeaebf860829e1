import time
from datetime import datetime, timezone


class Peer:
    def beat(self):
        self.last_heartbeat = time.time()

    def is_alive(self):
        return time.time() - self.last_heartbeat < 7.5  # flaw: a step of the clock kills it


def settle(client):
    started = datetime.now(timezone.utc)
    while (datetime.now(timezone.utc) - started).total_seconds() < 3:  # flaw: the same
        client.step()


def waited(client):
    begun = datetime.now()
    took = datetime.now() - begun
    return took.seconds > 25  # flaw: the same
