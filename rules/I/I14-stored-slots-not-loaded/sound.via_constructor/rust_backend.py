class ExecutionKernel:
    def __init__(self, venue, zinc, max_slots):
        self.venue = venue
        self.zinc = zinc
        self.slots = [{"slot_id": i, "size": 0.0, "symbol": ""} for i in range(max_slots)]
        self._restore()

    def _restore(self):
        rows = [r for r in self.zinc.read_slots() if r["fsm_state"] not in ("IDLE", "CLOSED")]
        self.reconcile_from_slots(rows)

    def reconcile_from_slots(self, rows):
        for row in rows:
            self.slots[row["slot_id"]] = row

    async def verify_against_exchange(self):
        for position in await self.venue.open_positions():
            if not any(s["symbol"] == position.symbol for s in self.slots):
                raise RuntimeError(f"unmanaged position {position.symbol}")
