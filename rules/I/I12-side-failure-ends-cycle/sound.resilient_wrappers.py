# path: pink_direct.py
import logging
import queue
import threading

log = logging.getLogger("pink.runtime")


class Resilient:
    """Wraps a side system; the worker reports and counts failures."""

    def __init__(self, name, target, health):
        self._name, self._target, self._health = name, target, health
        self._jobs = queue.Queue(maxsize=10_000)
        threading.Thread(target=self._work, name=name, daemon=True).start()

    def publish(self, payload):
        try:
            self._jobs.put_nowait(payload)
        except queue.Full:
            self._health.degraded(self._name, "queue full")

    def _work(self):
        while True:
            payload = self._jobs.get()
            try:
                self._target(payload)
                self._health.ok(self._name)
            except Exception as exc:
                log.exception("%s failed", self._name)
                self._health.degraded(self._name, repr(exc))


class PinkDirectRuntime:
    def __init__(self, kernel, feed, policy, hazelcast, clickhouse, health):
        self.kernel, self.feed, self.policy, self.health = kernel, feed, policy, health
        self.projection = Resilient("hazelcast", hazelcast.put_all, health)
        self.persistence = Resilient("clickhouse", clickhouse.insert_rows, health)

    def step(self):
        snapshot = self.feed.latest()
        try:
            self.kernel.pump()
        except Exception as exc:
            log.exception("venue")
            self.health.safe_mode("venue", repr(exc))
            return None
        decision = self.policy.decide(snapshot)
        outcome = self.kernel.process_intent(decision) if decision else None
        self.projection.publish(self.kernel.slots())
        self.persistence.publish(snapshot)
        return outcome
