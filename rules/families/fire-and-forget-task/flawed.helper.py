# path: press/async_utils.py
import asyncio


def create_task(coro, name):
    task = asyncio.create_task(coro)
    task.set_name(name)
    return task
# path: press/worker.py
from press import async_utils


class Worker:
    def begin(self):
        async_utils.create_task(self.work(), name="work")  # flaw: nothing keeps it

    async def work(self):
        return 1
