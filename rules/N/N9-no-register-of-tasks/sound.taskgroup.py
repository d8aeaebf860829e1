# path: launcher.py
import asyncio
import logging

log = logging.getLogger(__name__)


class DITAv2LauncherBundle:
    def __init__(self, stream, feed, control):
        self.parts = {"stream": stream.run, "feed": feed.run, "control": control.poll}

    async def run(self, stop: asyncio.Event):
        async with asyncio.TaskGroup() as group:
            running = [group.create_task(run(), name=name) for name, run in self.parts.items()]
            await stop.wait()
            for task in running:
                task.cancel()
        left = [t.get_name() for t in asyncio.all_tasks() if t is not asyncio.current_task()]
        if left:
            log.error("tasks left after close: %s", left)
