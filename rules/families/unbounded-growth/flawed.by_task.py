import asyncio

HALL_OF_TASK = {}  # flaw: a task that is over stays a key


class Hall:
    async def open(self, work):
        task = asyncio.create_task(work)
        HALL_OF_TASK[task] = self
        return await task
