# path: rust_backend.py
import sqlite3


class Outbox:
    def __init__(self, path):
        self._db = sqlite3.connect(path)
        self._db.execute("CREATE TABLE IF NOT EXISTS outbox(coid TEXT PRIMARY KEY, slot TEXT, body TEXT, done INT)")

    def add(self, coid, slot_json, body):
        with self._db:
            self._db.execute("INSERT INTO outbox VALUES(?, ?, ?, 0)", (coid, slot_json, body))

    def open_rows(self):
        return self._db.execute("SELECT coid, body FROM outbox WHERE done = 0").fetchall()

    def finish(self, coid):
        with self._db:
            self._db.execute("UPDATE outbox SET done = 1 WHERE coid = ?", (coid,))


class ExecutionKernel:
    def __init__(self, core, venue, outbox, plane):
        self.core, self.venue, self.outbox, self.plane = core, venue, outbox, plane

    def process_intent(self, intent):
        outcome = self.core.process_intent(intent)
        if outcome.accepted:
            self.outbox.add(intent.client_order_id, self.core.slot_json(outcome.slot_id), intent.to_json())
        return outcome

    def dispatch(self):
        for coid, body in self.outbox.open_rows():
            events = self.venue.find_order(coid) or self.venue.submit_json(body)
            for event in events:
                self.core.on_venue_event(event)
            self.plane.write_slots(self.core.slots())
            self.outbox.finish(coid)
