# path: launcher.py
import asyncio


class TaskRegister:
    def __init__(self):
        self._tasks = set()

    def spawn(self, coro, name):
        task = asyncio.create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def names(self):
        return sorted(t.get_name() for t in self._tasks)

    async def aclose(self):
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class DITAv2LauncherBundle:
    def __init__(self, stream, feed):
        self.tasks = TaskRegister()
        self.stream = stream
        self.feed = feed

    async def start(self):
        self.tasks.spawn(self.stream.run(), "stream")
        self.tasks.spawn(self.feed.run(), "feed")

    def health(self):
        return {"tasks": self.tasks.names()}
