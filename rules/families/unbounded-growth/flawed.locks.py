import asyncio


class Gate:
    def __init__(self):
        self._locks = {}
        self._reply_cache = {}

    async def pass_through(self, session_id, request):
        lock = self._locks.get(session_id)
        if lock is None:
            lock = self._locks[session_id] = asyncio.Lock()  # flaw: a lock for each session that ever was
        async with lock:
            self._reply_cache[request.id] = await request.answer()  # flaw: each answer is kept
            return self._reply_cache[request.id]
