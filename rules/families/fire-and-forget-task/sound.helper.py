# path: press/async_utils.py
import asyncio

_KEPT = set()


def create_task(coro, name):
    task = asyncio.create_task(coro)
    task.set_name(name)
    _KEPT.add(task)
    task.add_done_callback(_KEPT.discard)
    return task
# path: press/worker.py
from press import async_utils


class Worker:
    def begin(self):
        async_utils.create_task(self.work(), name="work")

    async def work(self):
        return 1
