import asyncio


class Hub:
    @wrap_as_background_process("push")
    async def _push(self, rows):
        await self.sink.put(rows)

    async def on_rows(self, rows):
        await self.check(rows)
        # The decorator makes a task of it.
        self._push(rows)
