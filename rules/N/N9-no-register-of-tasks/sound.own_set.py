# path: pink_direct.py
import asyncio
class Tasks:
    def __init__(self):
        self._alive = set()
    def start(self, work):
        task = asyncio.create_task(work)
        self._alive.add(task)
        task.add_done_callback(self._alive.discard)
        return task
    def __len__(self):
        return len(self._alive)
class PinkDirectRuntime:
    def __init__(self):
        self._tasks = Tasks()
    async def connect(self):
        self._tasks.start(self._pump())
        self._tasks.start(self._sync())
    async def _pump(self): ...
    async def _sync(self): ...
