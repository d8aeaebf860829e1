# path: rust_backend.py
import sqlite3
import time


class KernelJournal:
    def __init__(self, path):
        self.db = sqlite3.connect(path)
        self.db.execute("CREATE TABLE IF NOT EXISTS journal (ts REAL, slot INT, prev TEXT, next TEXT, event TEXT)")

    def append(self, transitions, event=None):
        rows = [
            (time.time(), t["slot_id"], t["prev_state"], t["next_state"], event and event["event_id"])
            for t in transitions
        ]
        self.db.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?)", rows)
        self.db.commit()


class ExecutionKernel:
    def __init__(self, native, venue, journal):
        self.native = native
        self.venue = venue
        self.journal = journal

    def process_intent(self, intent):
        step = self.native.process_intent(intent)
        self.journal.append(step["transitions"])  # flaw: the record has no cause, neither event nor intent
        if not step["accepted"]:
            return step
        for event in self.venue.submit(intent):
            moved = self.native.on_venue_event(event)
            self.journal.append(moved["transitions"], event=event)
        return step
