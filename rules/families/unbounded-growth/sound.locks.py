import asyncio
import weakref


class Gate:
    def __init__(self):
        self._locks = weakref.WeakValueDictionary()
        self._kind_cache = {}
        self._call_cache = {}

    async def pass_through(self, session_id, kind, request):
        lock = self._locks.get(session_id)
        if lock is None:
            lock = self._locks[session_id] = asyncio.Lock()
        async with lock:
            self._kind_cache[kind] = kind.describe()
            self._call_cache[request.id] = request
            answer = await request.answer()
            self._call_cache.pop(request.id)
            return answer
