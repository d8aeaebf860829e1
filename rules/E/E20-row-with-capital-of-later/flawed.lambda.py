# path: pink_clickhouse.py
import asyncio
import datetime as dt


class PinkClickHouse:
    def __init__(self, insert, kernel):
        self.insert = insert
        self.kernel = kernel
        self.inbox = asyncio.Queue(maxsize=10_000)

    def on_outcome(self, outcome, slot):
        self.inbox.put_nowait((outcome, slot))

    def _capital(self):
        snapshot = self.kernel.snapshot()
        return snapshot["account"]["capital"]

    async def run(self):
        while True:
            outcome, slot = await self.inbox.get()
            await self._write_trade_event(outcome, slot)
            self.inbox.task_done()

    async def _write_trade_event(self, outcome, slot):
        row = {
            "event_time": dt.datetime.fromtimestamp(outcome.ts, dt.timezone.utc),
            "trade_id": slot.trade_id,
            "diagnostic_code": outcome.diagnostic_code,
            "capital_after": self._capital(),  # flaw: other events may have settled since this outcome
            "pnl": slot.realized_pnl,
        }
        await self.insert("trade_events", row)
